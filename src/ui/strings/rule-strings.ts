import type { Explanation } from '../../core/mentions/explain';
import type { UiLang } from '../../core/model';
import { rulesEn } from './rules-en';
import { rulesFr } from './rules-fr';

/** Say why a candidate was accepted or refused, in the interface's language; a rule without a text speaks for itself, in English. */
export function ruleSentence({ rule, because }: Pick<Explanation, 'rule' | 'because'>, lang: UiLang): string {
  const sentences = lang === 'fr' ? rulesFr : rulesEn;
  return Object.hasOwn(sentences, rule) ? sentences[rule] : because;
}
