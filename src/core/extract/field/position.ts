import type { Position } from '../../model';
import type { Finding } from '../finding';
import { positionOf } from '../text/language';
import type { Passage } from '../text/passage';
import { at } from '../text/tokens';

const deferring =
  /(?:c'(?:est|était) à .{2,40} de décider|(?:it (?:is|was)|it's) up to|relève de .{2,40} de décider|à .{2,30} d'en décider)/u;

/** "Je n’ai jamais …", "we did not …" at the head of somebody's words. */
const ownDenial =
  /^[«"“ ]*(?:je n'(?:ai|avais|étais)|nous n'(?:avons|avions|étions)|j'ai|i|we) (?:jamais|pas|rien|aucune?ment|never|did not|didn't|have never|have not|haven't|had nothing)\b/u;

/** "n’avoir jamais …", "ne rien savoir": an infinitive whose subject is the speaker. */
const infinitiveDenial = /^(?:n'(?:avoir|être) (?:pas|jamais|rien|aucune?|nullement)|ne (?:pas|jamais|rien|nullement)) /u;

/** "he had not carried out …", "qu’elle n’avait pas …": a speaker's own deed in the reporter's words. */
const reportedDenial =
  /^(?:(?:he|she|they) (?:had (?:not|never|no)|hadn't|did not|didn't|would deny|denied)|(?:il|elle|ils|elles) n'(?:avait|avaient|a|ont) (?:pas|jamais|rien|aucune?)) /u;

/** "qu’il n’y est pour rien", "it was not responsible for …": guilt or a plan is disowned. */
const disowned =
  /(?:n'(?:est|était|sont|étaient|y est|y était) (?:pas|nullement|en rien) responsable|n'y (?:est|était|sont|étaient) pour rien|n'(?:a|avait|ont|avaient) rien à voir|pas de (?:projet|plan) de ce genre|(?:is|was|are|were) not (?:responsible|behind|involved)|had nothing to do with|no such (?:plan|plans|talks|request|offer))/u;

/** "Nous ne sommes pas en mesure de nous prononcer": no answer is given. */
const withheld =
  /(?:ne (?:sommes|suis|sont|est) pas en mesure d(?:e|') ?(?:nous |me |se )?(?:prononcer|confirmer|commenter|répondre|dire|faire)|(?:not|un)(?: |)able to (?:confirm|comment|say|discuss))/u;

/** "Nous rejetons …", "I deny …": the speaker performs the denial, as others are reported to. */
const performed: readonly (readonly [RegExp, Position])[] = [
  [/^(?:je|nous) (?:\S+ )?(?:démen(?:s|tons)|n(?:ie|ions)|rejet(?:te|ons)|réfut(?:e|ons)|contest(?:e|ons)|récus(?:e|ons)) /u, 'denies'],
  [/^(?:i|we) (?:\S+ly )?(?:deny|reject|dispute|refute) /u, 'denies'],
  [/^(?:je|nous) (?:reconnai(?:s|ssons)|admet(?:s|tons)|avou(?:e|ons)) /u, 'acknowledges'],
  [/^(?:i|we) (?:admit|acknowledge|concede) /u, 'acknowledges'],
  [/^(?:pas de commentaire|aucun commentaire|no comment\b|sans commentaire)/u, 'declines'],
  [/^(?:je|nous) ne (?:\S+ )?(?:comment|peu(?:x|vons)(?: \S+)? comment|souhait\S+(?: \S+)? comment|fer\S+ aucun comment)/u, 'declines'],
  [/^(?:i|we) (?:do not|don't|will not|won't|cannot|can't|can neither|would not|wouldn't) (?:comment|confirm)/u, 'declines'],
];

/** "Il n’y a aucune preuve", "there is no evidence": what others claim has nothing to rest on. */
const withoutProof =
  /(?:il n'y (?:a|avait|aurait) [^.]{0,30}?(?:pas|aucune?) (?:de |l'ombre d'une )?(?:preuve|élément|fondement|vérité)|there (?:is|was|'s) (?:absolutely |simply )?no (?:evidence|proof|truth|basis)|^[«"“' ]*no (?:proof|evidence|truth))/u;

/** Tells whether words call something false: « c’est faux », "a pack of lies". */
function callsFalse(passage: Passage, finding: Finding): boolean {
  return finding.content.some(([start, end]) => {
    for (let i = start; i < end; i++) {
      const { norm } = at(passage.tokens, i);
      if (!passage.language.falsehoods.has(norm)) continue;
      const before = [1, 2, 3].map((step) => at(passage.tokens, i - step).norm);
      return !before.some((word) => passage.language.negations.has(word));
    }
    return false;
  });
}

const stative = /^(?:est|était|sont|étaient|soit|trouvait|trouve|constitue|constituait|agit|agissait|is|was|are|were|be)$/u;

/** "le conflit n’est pas dans une « impasse »": what is negated is a word that others used. */
function rejectsWord(passage: Passage, finding: Finding): boolean {
  const { tokens, quotes, quoteAt, language } = passage;
  return finding.content.some(([start, end]) => {
    for (let i = start; i < end; i++) {
      const quote = quotes[quoteAt[i] ?? -1];
      if (quote === undefined || quote.open !== i) continue;
      let from = i - 1;
      while (
        from >= Math.max(start, i - 5) &&
        quoteAt[from] === -1 &&
        at(tokens, from).kind !== 'mark' &&
        !language.conjunctions.has(at(tokens, from).norm)
      )
        from--;
      const before = tokens.slice(from + 1, i).map(({ norm }) => norm);
      const negated = before.some(
        (word) => /^(?:pas|plus|nullement|aucunement|not|n't|never)$/u.test(word) && language.negations.has(word),
      );
      if (negated && before.some((word) => stative.test(word)) && quote.close - i <= 4) return true;
      i = quote.close;
    }
    return false;
  });
}

function isShort(finding: Finding): boolean {
  return finding.content.reduce((sum, [start, end]) => sum + end - start, 0) <= 24;
}

/**
 * Tell which side a statement takes by its cue and what it says.
 *
 * A negated cue changes sides: "n’a ni confirmé ni démenti" declines, "n’a pas caché" acknowledges.
 */
export function takePosition(passage: Passage, finding: Finding): Position {
  const { cueClass, negated, cue } = finding;
  if (cue !== null && negated) {
    const words = passage.tokens.slice(cue[0], cue[1]).map((token) => token.norm);
    if (words.includes('caché')) return 'acknowledges';
    if (cueClass !== 'promise' && cueClass !== 'praise' && cueClass !== 'blame') return 'declines';
  }
  // Who confirms something answers a question that others raised.
  if (/^confirm(?:er)?$/u.test(finding.lemma)) return 'acknowledges';
  if (
    cueClass === 'label' ||
    cueClass === 'say' ||
    cueClass === 'judge' ||
    cueClass === 'blame' ||
    cueClass === 'add' ||
    cueClass === 'announce'
  ) {
    if (callsFalse(passage, finding) && (cueClass === 'label' || isShort(finding))) return 'denies';
    if (rejectsWord(passage, finding)) return 'denies';
    return positionOfContent(passage, finding) ?? positionOf(cueClass);
  }
  return positionOf(cueClass);
}

/** Reads a side from what is said alone; null where it takes none. */
function positionOfContent(passage: Passage, finding: Finding): Position | null {
  const text = finding.content
    .map(([start, end]) =>
      passage.tokens
        .slice(start, end)
        .map((token) => token.norm)
        .join(' ')
        .replace(/' /gu, "'"),
    )
    .join(' ')
    .replace(/^[«"“' ]+/u, '');
  if (deferring.test(text) || withheld.test(text)) return 'declines';
  if (ownDenial.test(text) || infinitiveDenial.test(text) || reportedDenial.test(text) || withoutProof.test(text) || disowned.test(text))
    return 'denies';
  return performed.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
