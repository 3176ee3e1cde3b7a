import type { Span } from '../../model';
import { speakerFollows } from './clause';
import type { Cue } from './cue';
import { citedAt } from './find-according-to';
import type { Phrase } from '../speaker/noun-phrase';
import { isOutlet } from '../speaker/outlets';
import { isQuoted, textOf, type Passage } from '../text/passage';
import { range } from '../text/tokens';

/** Tells whether ", citing the mayor" begins at a token: somebody who can speak, no reason ("citing bad weather"). */
function citesSomebody(passage: Passage, comma: number, end: number): boolean {
  return !isQuoted(passage, comma) && speakerFollows(passage, comma + 2, end) && citedAt(passage, comma, end) !== null;
}

/** Find whose words an English medium passes on: "the port will open, the radio reported, citing *the mayor*"; null where it names nobody. */
export function citedAfter(passage: Passage, cue: Cue, { head }: Phrase, end: Span[1]): Phrase | null {
  const { tokens, language } = passage;
  if (language.lang !== 'en') return null;
  const isMedium =
    cue.verbs.some(({ lemma }) => lemma === 'report') ||
    isOutlet(textOf(passage, head)) ||
    range(head).some((i) => language.mediaNouns.has(tokens[i]?.norm ?? ''));
  const comma = isMedium ? range([cue.end, end]).find((i) => citesSomebody(passage, i, end)) : undefined;
  return comma === undefined ? null : citedAt(passage, comma, end);
}
