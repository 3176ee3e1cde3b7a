import { rules, type Rule } from './rules';

/** Says what is wrong in a pack, where, and what to do about it. */
export interface PackFault {
  /** Name of the file within the pack or its folder; of the pack file itself where that cannot be opened. */
  readonly file: string;
  /** Counts from 1; 1 too where the whole file is meant. */
  readonly line: number;
  /** Place within the record: `attestations[0].source`; empty where the whole record or file is meant. */
  readonly path: string;
  readonly message: string;
  readonly remedy: string;
}

/** Format a fault as one line: `statements.jsonl:3 attestations[0].source names no source – …`. */
export function formatFault(fault: PackFault): string {
  const place = `${fault.file}:${fault.line}`;
  return `${[place, fault.path, fault.message].filter((part) => part !== '').join(' ')} – ${fault.remedy}`;
}

/**
 * Sum faults up in one sentence for people who did not make the pack.
 *
 * @param faults - never empty
 */
export function summarizeFaults(faults: readonly PackFault[]): string {
  const [first, ...others] = faults;
  if (first === undefined) return '';
  return others.length === 0 ? formatFault(first) : `${formatFault(first)} (and ${others.length} more)`;
}

/** Joins object keys and array indexes to a path: `['attestations', 0, 'source']` → `attestations[0].source`. */
function joinPath(keys: readonly (string | number)[]): string {
  return keys.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');
}

/** Tells where a fault stands in a file; `path` may be empty. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly path?: readonly (string | number)[];
}

/** Build a fault from the rule that is broken. */
export function faultAt(rule: Rule, { file, line, path = [] }: Place, detail = ''): PackFault {
  const { message, remedy } = rules[rule];
  return { file, line, path: joinPath(path), message: `${message}${detail}`, remedy };
}
