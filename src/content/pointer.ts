/** Is where the pointer rests, as the browser last told. */
export interface PointerPlace {
  readonly x: number;
  readonly y: number;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Follow the pointer over a document, once a frame: the last place of a frame counts, for a pointer that stops must be found where it stopped.
 *
 * @param tell - gets null where the pointer left the document, or a button is held
 */
export function followPointer(document: Document, tell: (place: PointerPlace | null) => void, signal: AbortSignal): void {
  let last: PointerEvent | null = null;
  let isScheduled = false;
  const run = (): void => {
    isScheduled = false;
    if (signal.aborted) return;
    tell(last === null || last.buttons !== 0 ? null : placeOf(last));
  };
  const schedule = (event: PointerEvent | null): void => {
    last = event;
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(run);
  };
  const options = { signal, passive: true, capture: true } as const;
  document.addEventListener('pointermove', (event) => event.isTrusted && event.pointerType !== 'touch' && schedule(event), options);
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => event.target === document.documentElement && schedule(null),
    options,
  );
}

function placeOf({ clientX: x, clientY: y, altKey, ctrlKey, shiftKey }: PointerEvent): PointerPlace {
  return { x, y, altKey, ctrlKey, shiftKey };
}
