/** Carries either a value or an error that is safe to send between contexts. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: InciseError };

/** Names what went wrong; codes are stable, messages are for people. */
export interface InciseError {
  readonly code: ErrorCode;
  /** One sentence that names the place and, where there is one, the remedy. */
  readonly message: string;
}

/** Lists every code: `area/what`. */
export type ErrorCode =
  | 'message/unknown'
  | 'message/malformed'
  | 'message/refused'
  | 'message/unanswered'
  | 'pack/missing'
  | 'store/full'
  | 'store/newer'
  | 'store/failed'
  | 'item/unknown'
  | 'internal';

/** Wrap a value. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wrap an error. */
export function failure(code: ErrorCode, message: string): { readonly ok: false; readonly error: InciseError } {
  return { ok: false, error: { code, message } };
}
