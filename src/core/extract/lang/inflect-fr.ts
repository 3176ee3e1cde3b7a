import type { CuePhrase, CueVerb, Tense, VerbForm } from '../text/language';

/** Lists the third-person stems of a verb that follows no rule: present singular and plural, imperfect, past, future, participle. */
type Irregular = readonly [string, string, string, string, string, string];

const irregulars: readonly (readonly [RegExp, Irregular])[] = [
  [/^(re|)dire$/, ['dit', 'disent', 'dis', 'dit|dirent', 'dir', 'dit']],
  [/^(contre|pré)dire$/, ['dit', 'disent', 'dis', 'dit|dirent', 'dir', 'dit']],
  [/^(pro|ad|)mettre$/, ['met', 'mettent', 'mett', 'mit|mirent', 'mettr', 'mis']],
  [/^(re|)connaître$/, ['connaît', 'connaissent', 'connaiss', 'connut|connurent', 'connaîtr', 'connu']],
  [/^(sou|main|)tenir$/, ['tient', 'tiennent', 'ten', 'tint|tinrent', 'tiendr', 'tenu']],
  [/^(con|pré|)venir$/, ['vient', 'viennent', 'ven', 'vint|vinrent', 'viendr', 'venu']],
  [/^(é|)crire$/, ['crit', 'crivent', 'criv', 'crivit|crivirent', 'crir', 'crit']],
  [/^(ré|)pondre$/, ['pond', 'pondent', 'pond', 'pondit|pondirent', 'pondr', 'pondu']],
  [/^()rendre$/, ['rend', 'rendent', 'rend', 'rendit|rendirent', 'rendr', 'rendu']],
  [/^(dé|)fendre$/, ['fend', 'fendent', 'fend', 'fendit|fendirent', 'fendr', 'fendu']],
  [/^(pré|)tendre$/, ['tend', 'tendent', 'tend', 'tendit|tendirent', 'tendr', 'tendu']],
  [/^(dé|)mentir$/, ['ment', 'mentent', 'ment', 'mentit|mentirent', 'mentir', 'menti']],
  [/^(plai|)ndre$/, ['nt', 'gnent', 'gn', 'gnit|gnirent', 'ndr', 'nt']],
  [/^()croire$/, ['croit', 'croient', 'croy', 'crut|crurent', 'croir', 'cru']],
  [/^()craindre$/, ['craint', 'craignent', 'craign', 'craignit|craignirent', 'craindr', 'craint']],
  [/^(pour|)suivre$/, ['suit', 'suivent', 'suiv', 'suivit|suivirent', 'suivr', 'suivi']],
  [/^(con|)clure$/, ['clut', 'cluent', 'clu', 'clut|clurent', 'clur', 'clu']],
  [/^(ex|)clure$/, ['clut', 'cluent', 'clu', 'clut|clurent', 'clur', 'clu']],
  [/^(o|)ffrir$/, ['ffre', 'ffrent', 'ffr', 'ffrit|ffrirent', 'ffrir', 'ffert']],
  [/^(re|)prendre$/, ['prend', 'prennent', 'pren', 'prit|prirent', 'prendr', 'pris']],
  [/^(pré)voir$/, ['voit', 'voient', 'voy', 'vit|virent', 'voir', 'vu']],
  [/^()voir$/, ['voit', 'voient', 'voy', 'vit|virent', 'verr', 'vu']],
  [/^()vouloir$/, ['veut', 'veulent', 'voul', 'voulut|voulurent', 'voudr', 'voulu']],
  [/^(sou|)rire$/, ['rit', 'rient', 'ri', 'rit|rirent', 'rir', 'ri']],
  [/^(dé|)crire$/, ['crit', 'crivent', 'criv', 'crivit|crivirent', 'crir', 'crit']],
  [/^(inter|)rompre$/, ['rompt', 'rompent', 'romp', 'rompit|rompirent', 'rompr', 'rompu']],
  [/^()faire$/, ['fait', 'font', 'fais', 'fit|firent', 'fer', 'fait']],
];

function ofIrregular(lemma: string): Irregular | null {
  for (const [pattern, stems] of irregulars) {
    const match = pattern.exec(lemma);
    if (match === null) continue;
    const prefix = match[1] ?? '';
    return stems.map((stem) =>
      stem
        .split('|')
        .map((part) => prefix + part)
        .join('|'),
    ) as unknown as Irregular;
  }
  return null;
}

function ofRegular(lemma: string): Irregular {
  if (lemma.endsWith('ir')) {
    const stem = lemma.slice(0, -2);
    return [`${stem}it`, `${stem}issent`, `${stem}iss`, `${stem}it|${stem}irent`, `${stem}ir`, `${stem}i`];
  }
  const stem = lemma.slice(0, -2);
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  const strong = strongStem(stem);
  const future = /[^aeiou]e[lt]$|e[nmvs]$/u.test(stem) || /[ou]y$/u.test(stem) ? `${strong}er` : `${stem}er`;
  return [`${strong}e`, `${strong}ent`, soft, `${soft}a|${stem}èrent`, future, `${stem}é`];
}

/** Changes the stem's last vowel where the ending is silent: révéler → révèle, appeler → appelle. */
function strongStem(stem: string): string {
  if (/[ou]y$/u.test(stem)) return `${stem.slice(0, -1)}i`;
  if (/app[e]l$|rapp[e]l$|j[e]t$/u.test(stem)) return stem + stem.slice(-1);
  return stem.replace(/[eé]([bcdfglmnprstv]|gn|gu|qu|tr)$/u, 'è$1');
}

function participles(participle: string): string[] {
  return participle.endsWith('s') ? [participle, `${participle}e`, `${participle}es`] : ['', 'e', 's', 'es'].map((e) => participle + e);
}

/**
 * Inflect a French verb in the third person, with participles, gerund and infinitive.
 *
 * @returns pairs of written form and tense; a form may come in several tenses (`dit`)
 */
export function inflectFrench(lemma: string): (readonly [string, Tense])[] {
  const [singular, plural, imperfect, past, future, participle] = ofIrregular(lemma) ?? ofRegular(lemma);
  const dropped = imperfect.replace(/ge$/u, 'g').replace(/ç$/u, 'c');
  return [
    [lemma, 'infinitive'],
    [singular, 'present'],
    [plural, 'present'],
    [`${imperfect}ait`, 'past'],
    [`${imperfect}aient`, 'past'],
    ...past.split('|').map((form) => [form, 'past'] as const),
    [`${future}a`, 'present'],
    [`${future}ont`, 'present'],
    [`${future}ait`, 'conditional'],
    [`${future}aient`, 'conditional'],
    ...participles(participle).map((form) => [form, 'participle'] as const),
    [`${imperfect}ant`, 'gerund'],
    [`${dropped}ions`, 'past'],
  ];
}

/** Index the forms of verbs: form in lower case → every verb and tense it may be. */
export function indexForms(
  verbs: readonly CueVerb[],
  inflect: (lemma: string) => readonly (readonly [string, Tense])[],
): Map<string, VerbForm[]> {
  const index = new Map<string, VerbForm[]>();
  for (const verb of verbs) {
    for (const [form, tense] of inflect(verb.lemma)) {
      const forms = index.get(form) ?? [];
      if (!forms.some((known) => known.verb === verb && known.tense === tense)) forms.push({ verb, tense });
      index.set(form, forms);
    }
  }
  return index;
}

/** Read verbs from lines of `class frames: lemma lemma …`. */
export function readVerbs(table: string): CueVerb[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', lemmas = ''] = line.split(':');
      const [cueClass = 'say', frames = ''] = head.trim().split(/\s+/u);
      return lemmas
        .trim()
        .split(/\s+/u)
        .map((lemma) => ({ lemma, cueClass: cueClass as CueVerb['cueClass'], frames }));
    });
}

/** Read cues of several words from lines of `class frames: verb word word, verb word …`, indexed by every form of their verb. */
export function readPhrases(
  table: string,
  inflect: (lemma: string) => readonly (readonly [string, Tense])[],
): Map<string, (CuePhrase & { tense: Tense })[]> {
  const index = new Map<string, (CuePhrase & { tense: Tense })[]>();
  for (const line of table.trim().split('\n')) {
    const [head = '', list = ''] = line.split(':');
    const [cueClass = 'say', frames = ''] = head.trim().split(/\s+/u);
    for (const phrase of list.split(',')) {
      const [verb = '', ...rest] = phrase.trim().split(/\s+/u);
      const cue: CueVerb = { lemma: phrase.trim(), cueClass: cueClass as CueVerb['cueClass'], frames };
      for (const [form, tense] of inflect(verb)) index.set(form, [...(index.get(form) ?? []), { verb, rest, cue, tense }]);
    }
  }
  return index;
}
