import type { ErrorCode } from '../../core/result';

/** Names what a reader can do about an error. */
export type Remedy = 'reload' | 'reinstall' | 'update' | 'makeRoom' | 'retry';

/** Holds what helps against each error. */
export const remedyOf: Readonly<Record<ErrorCode, Remedy>> = {
  'message/unknown': 'reload',
  'message/malformed': 'reload',
  'message/refused': 'reload',
  'message/unanswered': 'reload',
  'item/unknown': 'reload',
  'pack/missing': 'reinstall',
  'store/newer': 'update',
  'store/full': 'makeRoom',
  'store/failed': 'retry',
  internal: 'retry',
};
