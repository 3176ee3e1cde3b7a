import type { Pack } from '../model';
import { mergePacks } from './merge-packs';

interface Level {
  readonly pack: Pack;
  /** Packs that were merged into it. */
  readonly count: number;
}

/**
 * Merges packs one after the other and forgets them: what is held is bounded by what comes out, not by what went in.
 *
 * Like the digits of a binary counter, packs of equal count are merged as soon as there are two, so that a pack is merged with others of its
 * size: as many merges as in pairs, each record in as many of them as the number of packs has binary digits. Merging is associative, so
 * the result is that of merging all at once.
 */
export class PackMerger {
  readonly #levels: Level[] = [];

  /** Takes one more pack. */
  add(pack: Pack): void {
    let level: Level = { pack: mergePacks([pack]), count: 1 };
    for (let last = this.#levels.at(-1); last?.count === level.count; last = this.#levels.at(-1)) {
      this.#levels.pop();
      level = { pack: mergePacks([last.pack, level.pack]), count: last.count * 2 };
    }
    this.#levels.push(level);
  }

  /**
   * Gives the merged pack.
   *
   * @param id - id of the result; the smallest of the packs' ids where absent
   * @throws where no pack was added
   */
  finish(id?: string): Pack {
    const packs = this.#levels.splice(0).map(({ pack }) => pack);
    while (packs.length > 1) packs.push(mergePacks(packs.splice(-2)));
    return mergePacks(packs, id);
  }
}
