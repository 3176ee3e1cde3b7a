import type { CueClass } from '../text/language';

const classes = (entries: Readonly<Partial<Record<CueClass, string>>>): ReadonlyMap<string, CueClass> =>
  new Map(Object.entries(entries).flatMap(([cueClass, nouns]) => nouns.split(' ').map((noun) => [noun, cueClass as CueClass] as const)));

/** Nouns for what somebody says, as token norms, with what they do by it. */
export const reportNouns: Readonly<Record<'fr' | 'en', ReadonlyMap<string, CueClass>>> = {
  fr: classes({
    say: 'affirmation affirmations allégation allégations assertion assertions assurance assurances déclaration déclarations propos témoignage témoignages',
    announce: 'annonce annonces confirmation révélation révélations',
    accuse: 'accusation accusations',
    warn: 'avertissement avertissements',
    admit: 'aveu aveux',
    deny: 'démenti démentis',
    promise: 'promesse promesses',
  }),
  en: classes({
    say: 'allegation allegations assertion assertions assurance assurances claim claims insistence remark remarks statement statements suggestion suggestions',
    announce: 'announcement announcements confirmation disclosure',
    accuse: 'accusation accusations charge charges',
    warn: 'warning warnings',
    admit: 'admission',
    deny: 'denial denials',
    promise: 'pledge pledges promise promises vow vows',
  }),
};
