import type { Gazetteer } from '../../src/core/gazetteer/gazetteer';
import { spot } from '../../src/core/mentions/spot';
import type { Edtf, Mention } from '../../src/core/model';
import { defaultSettings } from '../../src/core/settings';

/** Spots the mentions of a whole text, each line a block, as a page would send them; offsets are those of the text. */
export function spotText(gazetteer: Gazetteer, text: string, published: Edtf | null, lang: string | null = null): Mention[] {
  const lines = [...text.matchAll(/[^\n]+/gu)];
  const blocks = lines.map((line) => ({ text: line[0] }));
  const { mentions } = spot(gazetteer, blocks, { published, lang, url: '' }, null, defaultSettings);
  return mentions.flatMap((found, block) => {
    const offset = lines[block]?.index ?? 0;
    return found.map((mention) => ({ ...mention, start: mention.start + offset, end: mention.end + offset }));
  });
}
