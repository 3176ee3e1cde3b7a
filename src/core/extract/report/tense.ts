import type { Finding } from '../finding';
import type { Passage } from '../text/passage';
import { at } from '../text/tokens';

/** Tell whether the verb that reports stands in the present, and can stand in no other tense. */
export function isPresent({ tokens, language }: Passage, { cue }: Finding): boolean {
  const forms = cue === null ? [] : [1, 2].flatMap((step) => language.verbForms.get(at(tokens, cue[1] - step).norm) ?? []);
  return forms.length > 0 && forms.every(({ tense }) => tense === 'present');
}
