import { languageOf } from '../../src/core/extract/extract';
import { findNames } from '../../src/core/extract/speaker/names';
import { mentionOf, openPassage, textOf } from '../../src/core/extract/text/passage';
import { at } from '../../src/core/extract/text/tokens';
import type { Annotated } from '../core/extract/annotated';
import type { FoundRecord } from '../core/extract/score';

const fewestWords = 3;
const nearby = 12;

/**
 * Extracts the simple way: every quotation of three words or more, by the nearest name to the nearest reporting verb beside it.
 *
 * This is what ours is measured against; it knows neither indirect speech nor pronouns, roles or dates.
 */
export function extractSimply({ file, text, lang, mentions }: Annotated): FoundRecord[] {
  const language = languageOf(lang);
  const passage = openPassage(text, language, mentions);
  const names = findNames(passage).filter((span) => span[1] - span[0] > 1 || mentionOf(passage, span[0]) !== null);
  return passage.quotes.flatMap(({ open, close }): FoundRecord[] => {
    if (close - open <= fewestWords) return [];
    const near = [...Array(nearby).keys()].flatMap((step) => [close + 1 + step, open - 1 - step]);
    const verb = near.find((i) => language.verbForms.has(at(passage.tokens, i).norm));
    if (verb === undefined) return [];
    const [name] = [...names].sort((a, b) => Math.abs(a[0] - verb) - Math.abs(b[0] - verb));
    const span = [at(passage.tokens, open).end, at(passage.tokens, close).start] as const;
    if (span[1] <= span[0]) return [];
    const mention = name === undefined ? null : mentionOf(passage, name[0]);
    return [
      {
        file,
        spans: [span],
        words: [span],
        speakers: mention === null ? [] : [mention.id],
        speakerName: name === undefined ? null : textOf(passage, name),
        date: null,
        position: 'asserts',
      },
    ];
  });
}
