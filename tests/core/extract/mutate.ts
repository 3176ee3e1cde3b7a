/** Gives the same numbers from 0 to 1 for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const marks = ['«', '»', '"', '“', '”', '’', "'", '\n', '.', ',', ':', '(', ')', '\u00a0', '\u00ad', '\u200b', '😀', '\ud800', ''];

/** Damages a text: drops, doubles and swaps parts, and strews marks; the same seed gives the same damage. */
export function mutate(text: string, seed: number): string {
  const random = createRandom(seed);
  let damaged = text;
  const times = 1 + Math.floor(random() * 12);
  for (let i = 0; i < times; i++) {
    const from = Math.floor(random() * damaged.length);
    const to = Math.min(damaged.length, from + Math.floor(random() * 60));
    const part = damaged.slice(from, to);
    const mark = marks[Math.floor(random() * marks.length)] ?? '';
    const kind = Math.floor(random() * 5);
    const middle = [mark, part + part, Array.from(part).reverse().join(''), part.toUpperCase(), mark + part + mark][kind] ?? '';
    damaged = damaged.slice(0, from) + middle + damaged.slice(to);
  }
  return damaged;
}
