import { extract } from '../../../src/core/extract/extract';
import type { FoundStatement } from '../../../src/core/extract/found-statement';
import type { NamedSpan } from '../../../src/core/extract/text/passage';
import type { Edtf } from '../../../src/core/model';

/** Entities for tests, by the text that names them. */
export type Inventory = Readonly<Record<string, Pick<NamedSpan, 'id' | 'type'>>>;

/** Finds every place at which the inventory's names stand, longest first. */
export function mentionsIn(text: string, inventory: Inventory): NamedSpan[] {
  const taken: NamedSpan[] = [];
  for (const name of Object.keys(inventory).sort((a, b) => b.length - a.length)) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      const found = inventory[name];
      if (found !== undefined && !taken.some((one) => start < one.end && end > one.start))
        taken.push({ start, end, kind: 'full', ...found });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** Extracts from a text of a test. */
export function read(
  text: string,
  lang: 'fr' | 'en',
  published: Edtf | null = '2024-11-01',
  inventory: Inventory = {},
): readonly FoundStatement[] {
  const nameOf = (id: string) => Object.entries(inventory).find(([, one]) => one.id === id)?.[0] ?? null;
  return extract(text, { mentions: mentionsIn(text, inventory), published, lang, nameOf });
}

/** Writes a statement as "speaker: content", spans joined by " / ". */
export function brief(text: string, found: FoundStatement): string {
  return `${found.speakerName ?? '?'}: ${found.spans.map(([start, end]) => text.slice(start, end)).join(' / ')}`;
}

/** Extracts, and writes every statement as `brief`. */
export function said(text: string, lang: 'fr' | 'en', inventory: Inventory = {}): string[] {
  return read(text, lang, '2024-11-01', inventory).map((found) => brief(text, found));
}
