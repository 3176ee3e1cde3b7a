/** Joins numbered things into groups. */
export class UnionFind {
  readonly #parents: number[];

  /** Begin with every thing in a group of its own. */
  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, i) => i);
  }

  /** Read the number that stands for a thing's group. */
  find(index: number): number {
    let root = index;
    while (this.#parents[root] !== root) root = this.#parents[root] ?? root;
    let at = index;
    while (at !== root) {
      const next = this.#parents[at] ?? root;
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }

  /** Put the groups of two things together. */
  join(a: number, b: number): void {
    const [low, high] = [this.find(a), this.find(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) this.#parents[high] = low;
  }
}
