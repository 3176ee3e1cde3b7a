import type { Passage } from './passage';
import { at } from './tokens';

/** Tell whether a clitic, or a verb too common to be read as a noun, stands at a token: "vient de publier", "ne sait", "s’exprimant". */
export function isPlainVerb({ tokens, language }: Passage, index: number): boolean {
  const { norm } = at(tokens, index);
  return (
    /^(?:s'|se|n'|ne|y|lui|leur)$/u.test(norm) ||
    (language.lang === 'fr' && /^(?:vient|viennent|va|vont|doit|doivent|peut|peuvent|veut|veulent|reste|fait|font|sait)$/u.test(norm))
  );
}
