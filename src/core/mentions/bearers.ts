/** Says where somebody is named by their full name. */
export interface Bearer {
  readonly name: string;
  /** Place of the block among the page's. */
  readonly place: number;
  readonly at: number;
}

/** Keeps where people are named, by a word of a stranger's name or by the number of an item. */
export class Bearers {
  readonly #lists = new Map<string | number, Bearer[]>();
  readonly #unsorted = new Set<string | number>();

  add(key: string | number, bearer: Bearer): void {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, [bearer]);
    else {
      list.push(bearer);
      this.#unsorted.add(key);
    }
  }

  /** Lists them in the order of the text. */
  of(key: string | number): readonly Bearer[] {
    const list = this.#lists.get(key) ?? [];
    if (this.#unsorted.delete(key)) list.sort((a, b) => a.place - b.place || a.at - b.at);
    return list;
  }
}

/** Says whether one stands before another. */
export function isBefore(a: Bearer, b: Bearer): boolean {
  return a.place < b.place || (a.place === b.place && a.at < b.at);
}

/** Finds the last of a sorted list that stands before a place of the text. */
export function latestBefore(list: readonly Bearer[], place: number, at: number): Bearer | null {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bearer = list[middle];
    if (bearer !== undefined && isBefore(bearer, { name: '', place, at })) low = middle + 1;
    else high = middle;
  }
  return list[low - 1] ?? null;
}

/** Finds the last of a sorted list that stands in a block. */
export function inBlock(list: readonly Bearer[], place: number): Bearer | null {
  const last = latestBefore(list, place + 1, -1);
  return last?.place === place ? last : null;
}
