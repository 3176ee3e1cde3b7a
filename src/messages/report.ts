/** Is told what went wrong and where; never throws. */
export type Report = (error: unknown, where: string) => void;

/**
 * Create the reporter of one context: each stack once.
 *
 * Messages of errors are left out, because they can quote what was being read (`JSON.parse` does): only the error's name, its
 * stack frames and the place are written.
 *
 * @param write - takes one finished line or more; by default the console of this context
 */
export function createReport(write: (text: string) => void = (text) => console.error(text)): Report {
  const written = new Set<string>();
  return (error, where) => {
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

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

/** The lines that are frames in the notation of V8 (`at f (file:1:2)`) or Gecko (`f@file:1:2`). */
function framesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  const lines = error.stack.replace(error.message, '').split('\n');
  return lines.filter((line) => /^(?:\s+at .*|[^\s@]*@\S*):\d+:\d+\)?$/.test(line));
}
