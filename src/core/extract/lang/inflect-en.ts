import type { Tense } from '../text/language';

/** Past and participle of verbs that follow no rule. */
const irregulars: Readonly<Record<string, readonly [string, string]>> = {
  speak: ['spoke', 'spoken'],
  make: ['made', 'made'],
  go: ['went', 'gone'],
  hit: ['hit', 'hit'],
  stop: ['stopped', 'stopped'],
  shrug: ['shrugged', 'shrugged'],
  slam: ['slammed', 'slammed'],
  snap: ['snapped', 'snapped'],
  rebut: ['rebutted', 'rebutted'],
  beg: ['begged', 'begged'],
  pay: ['paid', 'paid'],
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  hold: ['held', 'held'],
  swear: ['swore', 'sworn'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  tweet: ['tweeted', 'tweeted'],
  quip: ['quipped', 'quipped'],
  admit: ['admitted', 'admitted'],
  show: ['showed', 'shown'],
  bet: ['bet', 'bet'],
  give: ['gave', 'given'],
  concur: ['concurred', 'concurred'],
  refer: ['referred', 'referred'],
  begin: ['began', 'begun'],
  forecast: ['forecast', 'forecast'],
  cast: ['cast', 'cast'],
  dub: ['dubbed', 'dubbed'],
  brag: ['bragged', 'bragged'],
};

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${lemma}ed`;
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function gerund(lemma: string): string {
  const [past] = irregulars[lemma] ?? [''];
  if (lemma.endsWith('e') && !lemma.endsWith('ee')) return `${lemma.slice(0, -1)}ing`;
  if (/^(?:admit|quip|concur|refer|begin|bet|slam|snap|rebut|beg|hit|shrug|stop|dub|brag)$/u.test(lemma) || past.endsWith('tted'))
    return `${lemma}${lemma.slice(-1)}ing`;
  return `${lemma}ing`;
}

/**
 * Inflect an English verb.
 *
 * @returns pairs of written form and tense; a form may come in several tenses (`said`)
 */
export function inflectEnglish(lemma: string): (readonly [string, Tense])[] {
  const [past, participle] = irregulars[lemma] ?? [regularPast(lemma), regularPast(lemma)];
  // "signalled", "labelling" in Britain, "signaled", "labeling" in America.
  const british: (readonly [string, Tense])[] = /(?:[^aeo]el|[^e]al)$/u.test(lemma)
    ? [
        [`${lemma}led`, 'past'],
        [`${lemma}led`, 'participle'],
        [`${lemma}ling`, 'gerund'],
      ]
    : [];
  return [
    ...british,
    [lemma, 'infinitive'],
    [lemma, 'present'],
    [thirdPerson(lemma), 'present'],
    [past, 'past'],
    [participle, 'participle'],
    [gerund(lemma), 'gerund'],
  ];
}
