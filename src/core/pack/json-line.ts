import type { Rule } from './rules';

/** Carries the value of one line of JSON, or the rule that the line breaks and where. */
export type JsonReading =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly rule: Rule; readonly path: readonly (string | number)[] };

/** Holds an object or array that is still open: the keys seen in an object, the index reached in an array. */
interface Frame {
  readonly keys: Set<string> | null;
  key: string | number;
  awaitsKey: boolean;
}

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parse one line of JSON more strictly than `JSON.parse`: no deep nesting, no key twice in one object, no key that means something
 * to a JavaScript object.
 *
 * @param depth - how many arrays and objects may lie within each other
 */
export function parseJsonLine(line: string, depth: number): JsonReading {
  const structure = checkStructure(line, depth);
  if (structure !== null && structure.rule === 'too-deep') return { ok: false, ...structure };
  try {
    const value: unknown = JSON.parse(line);
    return structure === null ? { ok: true, value } : { ok: false, ...structure };
  } catch {
    return { ok: false, rule: 'not-json', path: [] };
  }
}

/** Walks over the line without recursion; takes valid JSON for granted, and anything else without harm. */
function checkStructure(line: string, depth: number): { rule: Rule; path: (string | number)[] } | null {
  const frames: Frame[] = [];
  for (let i = 0; i < line.length; i++) {
    const frame = frames.at(-1);
    switch (line[i]) {
      case '{':
      case '[':
        if (frames.length >= depth) return { rule: 'too-deep', path: pathOf(frames) };
        frames.push(line[i] === '{' ? { keys: new Set(), key: '', awaitsKey: true } : { keys: null, key: 0, awaitsKey: false });
        break;
      case '}':
      case ']':
        frames.pop();
        break;
      case ',':
        if (frame?.keys) frame.awaitsKey = true;
        else if (frame) frame.key = Number(frame.key) + 1;
        break;
      case '"': {
        const end = endOfString(line, i);
        const fault = frame?.keys && frame.awaitsKey ? takeKey(frame, frame.keys, line.slice(i, end + 1)) : null;
        if (fault !== null) return { rule: fault, path: pathOf(frames) };
        i = end;
        break;
      }
    }
  }
  return null;
}

function takeKey(frame: Frame, seen: Set<string>, literal: string): Rule | null {
  const key = unescape(literal);
  frame.key = key;
  frame.awaitsKey = false;
  if (FORBIDDEN.has(key)) return 'key-forbidden';
  if (seen.has(key)) return 'key-twice';
  seen.add(key);
  return null;
}

function unescape(literal: string): string {
  if (!literal.includes('\\')) return literal.slice(1, -1);
  try {
    return String(JSON.parse(literal));
  } catch {
    return literal;
  }
}

function endOfString(line: string, start: number): number {
  for (let i = start + 1; i < line.length; i++) {
    if (line[i] === '\\') i++;
    else if (line[i] === '"') return i;
  }
  return line.length;
}

function pathOf(frames: readonly Frame[]): (string | number)[] {
  return frames.map((frame) => frame.key);
}
