/**
 * Holds how the name of a country stands as complement, per language; `{}` stands for the name.
 *
 * Forms that nobody writes ("du Russie") do no harm: they are found nowhere.
 */
export const complements: Readonly<Record<string, { readonly consonant: readonly string[]; readonly vowel: readonly string[] }>> = {
  fr: { consonant: ['de la {}', 'de {}', 'du {}', 'des {}'], vowel: ["de l'{}", "d'{}", 'des {}', 'de {}'] },
  en: { consonant: ['of {}', 'of the {}'], vowel: ['of {}', 'of the {}'] },
  de: { consonant: ['von {}', 'der {}', 'des {}', '{}s'], vowel: ['von {}', 'der {}', 'des {}', '{}s'] },
  es: { consonant: ['de {}', 'de la {}', 'de los {}', 'del {}'], vowel: ['de {}', 'de la {}', 'de los {}', 'del {}'] },
  it: { consonant: ['della {}', 'del {}', 'di {}', 'degli {}', 'dei {}'], vowel: ["dell'{}", 'di {}', 'degli {}'] },
  pt: { consonant: ['da {}', 'do {}', 'de {}', 'dos {}'], vowel: ['da {}', 'do {}', 'de {}', 'dos {}'] },
  nl: { consonant: ['van {}', 'van de {}'], vowel: ['van {}', 'van de {}'] },
};

/** Holds how the name of a country is made possessive, per language. */
export const possessives: Readonly<Record<string, readonly string[]>> = { en: ["{}'s"], de: ['{}s'], nl: ['{}s'] };
