import type { Gazetteer } from '../../../src/core/gazetteer/gazetteer';
import { spot } from '../../../src/core/mentions/spot';
import type { TextBlock } from '../../../src/core/model';
import { defaultSettings } from '../../../src/core/settings';

/** Holds a page whose mentions are marked `{words|id}`: all of them, and nothing else is one. */
export interface Case {
  readonly name: string;
  readonly lang: string;
  /** Publication date; absent where it is not known. */
  readonly date?: string;
  /** One block per line. */
  readonly text: string;
}

/** Takes the marks out of a text. */
export function plainText(marked: string): string {
  return marked.replace(/\{([^|{}]*)\|[^{}]*\}/gu, '$1');
}

/** Spots a text and marks what was found, as the cases do. */
export function markFound(gazetteer: Gazetteer, { text, lang, date }: Omit<Case, 'name'>): string {
  const blocks: TextBlock[] = plainText(text)
    .split('\n')
    .map((line) => ({ text: line }));
  const { mentions } = spot(gazetteer, blocks, { published: date ?? null, lang, url: '' }, null, defaultSettings);
  return blocks
    .map((block, i) => {
      let marked = '';
      let at = 0;
      for (const { start, end, id } of mentions[i] ?? []) {
        marked += `${block.text.slice(at, start)}{${block.text.slice(start, end)}|${id}}`;
        at = end;
      }
      return marked + block.text.slice(at);
    })
    .join('\n');
}
