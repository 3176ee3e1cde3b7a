import type { CDPSession, Page } from 'puppeteer-core';

/** Is what a page's main thread did, in milliseconds of its own processor time: others on the machine make it no longer. */
export interface MainThread {
  /** All tasks: scripts, style, layout, painting. */
  readonly tasksMs: number;
  /** Scripts, whoever's, with the garbage collection within them. */
  readonly scriptMs: number;
  /** The longest stretch in which a script left the page no turn. */
  readonly longestScriptMs: number;
  /** Between the marks `from` and `to` of the page's own timeline; NaN where they are not there. */
  readonly markedMs: number;
}

/** Event of a trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the thread's own time. */
  readonly tdur?: number;
  readonly tts?: number;
  readonly args?: { readonly name?: string };
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8.execute', '__metadata'];
/** What Chromium calls the outermost of scripts. */
const scriptNames = new Set([
  'RunMicrotasks',
  'FunctionCall',
  'EvaluateScript',
  'v8.run',
  'v8.callFunction',
  'v8.newInstance',
  'TimerFire',
]);

/** Trace a page while something happens on it. */
export async function traceMainThread(page: Page, act: () => Promise<void>): Promise<MainThread> {
  await page.tracing.start({ categories });
  await act();
  const trace = await page.tracing.stop();
  if (trace === undefined) throw new Error('Chromium gave no trace.');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
  return readMainThread(traceEvents);
}

/** Evaluates an expression; rejects with what it throws. */
export type Evaluate = (expression: string) => Promise<void>;

/** Enter the page's own world, or a new isolated one as an extension has it; what is evaluated there is seen by what is evaluated after it. */
export async function enterWorld(cdp: CDPSession, world: 'page' | 'isolated'): Promise<Evaluate> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const context =
    world === 'page' ? {} : { contextId: (await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })).executionContextId };
  return async (expression) => {
    const { exceptionDetails } = await cdp.send('Runtime.evaluate', { expression, ...context });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  };
}

/** Evaluate an expression between two marks of the timeline. */
export async function evaluateMarked(cdp: CDPSession, expression: string, world: 'page' | 'isolated'): Promise<void> {
  const evaluate = await enterWorld(cdp, world);
  await evaluate(`performance.mark('from'); { ${expression} } performance.mark('to');`);
}

/** Sums the events of the renderer's main thread that worked most. */
function readMainThread(events: readonly TraceEvent[]): MainThread {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const timeOf = ({ tdur = 0 }: TraceEvent) => tdur / 1_000;
  const sum = (some: readonly TraceEvent[]) => some.reduce((total, event) => total + timeOf(event), 0);
  const tasksOf = (thread: string) => events.filter((event) => event.name === 'RunTask' && event.ph === 'X' && threadOf(event) === thread);
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf);
  const [main] = [...new Set(mains)].sort((a, b) => sum(tasksOf(b)) - sum(tasksOf(a)));
  if (main === undefined) throw new Error('The trace names no renderer.');
  const scripts = outermost(events.filter((event) => event.ph === 'X' && threadOf(event) === main && scriptNames.has(event.name)));
  const markAt = (wanted: string) => events.find((event) => event.name === wanted && threadOf(event) === main)?.tts ?? Number.NaN;
  return {
    tasksMs: sum(tasksOf(main)),
    scriptMs: sum(scripts),
    longestScriptMs: Math.max(0, ...scripts.map(timeOf)),
    markedMs: (markAt('to') - markAt('from')) / 1_000,
  };
}

/** Leaves out events that are within others. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = -Infinity;
  return [...events]
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}
