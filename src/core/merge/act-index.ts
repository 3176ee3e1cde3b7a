import { parseDay } from '../extract/time/days';
import { isSameAct, type Act } from './same-act';

/** Holds an act and the statement that it is of. */
export interface Atom {
  readonly statement: number;
  readonly act: Act;
}

/** Stands for the day of what is undated, or dated by month or year. */
const anyDay = 'any';
type Day = number | typeof anyDay;

/**
 * Finds acts that may be the same as another one, of one speaker and side, without comparing all with all.
 *
 * Two things bound the work. Acts that are the same share a word and agree in their day to one, so those of a word and day are looked at.
 * And of acts that say the same on the same day, as the reprints of an agency do, two of different sources stand for the rest: what is
 * the same act as one of them is so for all, and they for each other. Only within one source, where rules are wider, all are compared.
 */
export class ActIndex {
  readonly #byWord = new Map<string, Map<Day, Atom[]>>();
  readonly #bySource = new Map<string, Atom[]>();
  /** Those that stand for what says the same. */
  readonly #standing = new Map<string, Atom[]>();

  /**
   * Takes an act.
   *
   * @param isJoined - tells whether a statement is known to be the same already, so that no comparison is spent on it
   * @yields the acts that are the same, of those that were taken before
   */
  *add(atom: Atom, isJoined: (statement: number) => boolean): Generator<Atom> {
    const { act } = atom;
    const standing = listAt(this.#standing, contentKey(act));
    const isKnown = standing.length > 1;
    const candidates = new Set([...listAt(this.#bySource, act.source), ...standing]);
    if (!isKnown) for (const other of this.#near(act)) candidates.add(other);
    for (const other of candidates) if (!isJoined(other.statement) && isSameAct(other.act, act)) yield other;
    listAt(this.#bySource, act.source).push(atom);
    if (isKnown) return;
    if (standing.every((other) => other.act.source !== act.source)) standing.push(atom);
    for (const word of wordsOf(act)) listAt(mapAt(this.#byWord, word), parseDay(act.resolved) ?? anyDay).push(atom);
  }

  *#near(act: Act): Generator<Atom> {
    const day = parseDay(act.resolved);
    for (const word of wordsOf(act)) {
      const byDay = this.#byWord.get(word);
      if (byDay === undefined) continue;
      const days: Iterable<Day> = day === null ? byDay.keys() : [anyDay, day - 1, day, day + 1];
      for (const one of days) yield* byDay.get(one) ?? [];
    }
  }
}

function wordsOf({ words, quoted }: Act): ReadonlySet<string> {
  return new Set([...words, ...quoted]);
}

/** Writes all that decides whether an act is the same as one of another source. */
function contentKey({ resolved, words, quoted, numbers }: Act): string {
  return JSON.stringify([resolved, ...[words, quoted, numbers].map((set) => [...set].sort())]);
}

function listAt<Key, Item>(map: Map<Key, Item[]>, key: Key): Item[] {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made: Item[] = [];
  map.set(key, made);
  return made;
}

function mapAt<Key, Inner, Item>(map: Map<Key, Map<Inner, Item>>, key: Key): Map<Inner, Item> {
  const known = map.get(key) ?? new Map<Inner, Item>();
  map.set(key, known);
  return known;
}
