import { failure, type InciseError, type Result } from '../core/result';

/** Is the shape of a direction of `protocol.ts`: method name → what it takes and what it answers. */
export type Direction = Readonly<Record<string, { readonly params: unknown; readonly value: unknown }>>;

/** Tells who sent a message, as the browser says it; a subset of `runtime.MessageSender` that Chrome and Firefox share. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  /** 0 for the page itself; absent for the extension's own pages outside of tabs. */
  readonly frameId?: number | undefined;
  readonly tab?:
    { readonly id?: number | undefined; readonly windowId?: number | undefined; readonly url?: string | undefined } | undefined;
}

/** Turns foreign params into typed ones, or names the path (`params.blocks.0.text`) of the first that is wrong. */
export type Guard<Params> = (
  params: unknown,
) => { readonly ok: true; readonly value: Params } | { readonly ok: false; readonly path: string };

/** Holds one guard per method. */
export type Guards<D extends Direction> = { readonly [Name in keyof D]: Guard<D[Name]['params']> };

/** Holds one handler per method; a handler starts before the listener returns, so that it still has the user's gesture. */
export type Handlers<D extends Direction> = {
  readonly [Name in keyof D]: (params: D[Name]['params'], sender: Sender) => Result<D[Name]['value']> | Promise<Result<D[Name]['value']>>;
};

/** Calls the methods of one direction. */
export interface Client<D extends Direction> {
  /**
   * Send one message and wait for its answer.
   *
   * @returns the handler's answer; `message/unanswered` where nobody answers: the tab has no content script, or the extension
   *   was updated under a page's feet. Never rejects.
   */
  call<Name extends keyof D & string>(name: Name, params: D[Name]['params']): Promise<Result<D[Name]['value']>>;
}

/** Is what `runtime.onMessage` calls, in Chrome, in Firefox and through the polyfill; `true` keeps the channel open for the answer. */
export type MessageListener = (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => true;

/**
 * Create the client of one direction.
 *
 * @param send - `runtime.sendMessage` or a `tabs.sendMessage` bound to its tab; may throw or reject
 */
export function client<D extends Direction>(send: (message: unknown) => Promise<unknown>): Client<D> {
  return {
    async call<Name extends keyof D & string>(name: Name, params: D[Name]['params']) {
      const answer = await attempt(() => send({ name, params }));
      return isResult<D[Name]['value']>(answer) ? answer : failure('message/unanswered', `No answer to ${name}: reload the page.`);
    },
  };
}

/**
 * Create the listener that serves one direction; it answers every message, always with a `Result`, and never throws.
 *
 * @param options.accept - says whether this sender may call this method; asked first
 * @param options.report - is told what a handler threw; the caller only learns `internal`
 */
export function serve<D extends Direction>(options: {
  readonly handlers: Handlers<D>;
  readonly guards: Guards<D>;
  readonly accept: (sender: Sender, name: string) => boolean;
  readonly report: (error: unknown, where: string) => void;
}): MessageListener {
  const answerTo = (message: unknown, sender: Sender): Result<unknown> | Promise<Result<unknown>> => {
    const { name, params = null } = isRecord(message) ? message : {};
    if (typeof name !== 'string') return failure('message/malformed', 'A message without a name.');
    if (!Object.hasOwn(options.guards, name)) return failure('message/unknown', `${name.slice(0, 64)} is unknown here.`);
    if (!options.accept(sender, name)) return failure('message/refused', `${name} is not for this sender.`);
    return call(name, params, sender);
  };

  const call = (name: keyof D, unchecked: unknown, sender: Sender): Result<unknown> | Promise<Result<unknown>> => {
    const params = options.guards[name](unchecked);
    if (!params.ok) return failure('message/malformed', `${String(name)}: ${params.path.slice(0, 200)} is not as expected.`);
    return options.handlers[name](params.value, sender);
  };

  return (message, sender, sendResponse) => {
    const answer = async (): Promise<Result<unknown>> => {
      try {
        return await answerTo(message, sender);
      } catch (error) {
        options.report(error, 'message handler');
        return failure('internal', 'Incise failed at this: reload the page.');
      }
    };
    // Where the asking page is gone, nobody is left to tell.
    void attempt(async () => sendResponse(await answer()));
    return true;
  };
}

/**
 * Tell whether a message comes from one of the extension's own pages: panel, options, toolbar or welcome.
 *
 * @param baseUrl - `runtime.getURL('')`; no page of the web can have it, and the browser, not the sender, states `sender.url`
 */
export function isOwnPage(sender: Sender, ourId: string, baseUrl: string): boolean {
  return sender.id === ourId && sender.url?.startsWith(baseUrl) === true;
}

/** Tell whether a message comes from our content script in a frame of a tab. */
export function isContentScript(sender: Sender, ourId: string, baseUrl: string): boolean {
  return (
    sender.id === ourId &&
    typeof sender.tab?.id === 'number' &&
    typeof sender.frameId === 'number' &&
    /^https?:/.test(sender.url ?? '') &&
    !isOwnPage(sender, ourId, baseUrl)
  );
}

/** Tell whether a message comes from the extension's background, which alone has neither a tab nor a page of its own. */
export function isBackgroundOrOwnPage(sender: Sender, ourId: string): boolean {
  return sender.id === ourId && !/^https?:/.test(sender.url ?? '');
}

/** Run something; undefined where it throws or rejects. */
async function attempt<T>(action: () => Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isResult<T>(answer: unknown): answer is Result<T> {
  if (!isRecord(answer)) return false;
  if (answer['ok'] === true) return true;
  const error = answer['error'] as Partial<InciseError> | null | undefined;
  return answer['ok'] === false && typeof error?.code === 'string' && typeof error.message === 'string';
}
