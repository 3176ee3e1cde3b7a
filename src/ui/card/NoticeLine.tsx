/** Tells what was just done, and how to take it back. */
export interface Notice {
  readonly text: string;
  readonly undo: (() => void) | null;
}

/** Is one function for all drawings, so that it is called only when the button comes. */
function focus(button: HTMLButtonElement | null): void {
  button?.focus();
}

/**
 * Speaks what was just done, with a way back. The line itself is always there, because a live region must stand before it speaks.
 *
 * @param props.takesFocus - moves the focus to the way back, for where the button that was pressed is gone
 */
export function NoticeLine(props: { readonly notice: Notice | null; readonly undo: string; readonly takesFocus: boolean }) {
  const { notice, undo, takesFocus } = props;
  return (
    <p class="notice" role="status">
      {notice?.text}
      {notice?.undo && (
        <>
          {' '}
          <button type="button" class="link" ref={takesFocus ? focus : null} onClick={notice.undo}>
            {undo}
          </button>
        </>
      )}
    </p>
  );
}
