/** Is told what went wrong and where; never throws. */
export type Report = (error: unknown, where: string) => void;

/**
 * Create the reporter of one context: each stack once, and nothing after the extension was updated under a page's feet.
 *
 * Messages of errors are left out, because they can quote what was being read (`JSON.parse` does): only the error's name, its
 * stack frames and the place are written.
 *
 * @param options.isAlive - says whether the extension's context still stands: `() => runtime.id !== undefined`
 * @param options.write - takes one finished line or more; by default the console of this context
 */
export function createReport(options: { readonly isAlive: () => boolean; readonly write?: (text: string) => void }): Report {
  const write = options.write ?? ((text) => console.error(text));
  const written = new Set<string>();
  return (error, where) => {
    if (!stands(options.isAlive)) return;
    const text = [`Incise: ${where}: ${nameOf(error)}`, ...framesOf(error)].join('\n');
    if (written.has(text)) return;
    written.add(text);
    write(text);
  };
}

/**
 * Wrap a callback so that what it throws, or what its promise rejects with, is reported and goes no further.
 *
 * @param where - names the place for people: `toolbar badge`
 */
export function captureErrors<Args extends readonly unknown[]>(
  report: Report,
  where: string,
  callback: (...args: Args) => unknown,
): (...args: Args) => void {
  return (...args) => {
    try {
      Promise.resolve(callback(...args)).catch((error: unknown) => report(error, where));
    } catch (error) {
      report(error, where);
    }
  };
}

/** Reading `runtime.id` itself throws in some browsers once the context is gone. */
function stands(isAlive: () => boolean): boolean {
  try {
    return isAlive();
  } catch {
    return false;
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

/** The lines that are frames in the notation of V8 (`at f (file:1:2)`) or Gecko (`f@file:1:2`). */
function framesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  const lines = error.stack.replace(error.message, '').split('\n');
  return lines.filter((line) => /^(?:\s+at .*|[^\s@]*@\S*):\d+:\d+\)?$/.test(line));
}
