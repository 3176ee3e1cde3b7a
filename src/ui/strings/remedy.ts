import type { ErrorCode } from '../../core/result';

/** Names what a reader can do about an error. */
export type Remedy = 'reload' | 'reinstall' | 'update' | 'makeRoom' | 'retry';

/** Holds what helps against errors; to reload the page, where it says nothing. */
export const remedyOf: Readonly<Partial<Record<ErrorCode, Remedy>>> = {
  'pack/missing': 'reinstall',
  'store/newer': 'update',
  'store/full': 'makeRoom',
  'store/failed': 'retry',
  internal: 'retry',
};
