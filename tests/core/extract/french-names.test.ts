import { describe, expect, test } from 'vitest';
import { said } from './said';

type Case = readonly [string, readonly string[]];

const opinions: readonly Case[] = [
  ['Pour un autre pêcheur, breton, qui tait son nom, le port est « une cage ».', ['autre pêcheur: le port est « une cage']],
  ['Pour une voisine, qui préfère rester anonyme, la digue a cédé d’un coup.', ['voisine: la digue a cédé d’un coup']],
  ['Pour cet habitant, le pont est trop vieux.', ['habitant: le pont est trop vieux']],
  ['Pour un retraité, installé à Brume depuis dix ans, « rien n’a changé ».', ['retraité: rien n’a changé']],
  ['Pour un enfant, la sortie coûte deux euros.', []],
];

const names: readonly Case[] = [
  ['« Ils mentent », a lancé le député LFI Hugo Lartigue.', ['Hugo Lartigue: Ils mentent']],
  [
    '« Ils mentent », a lancé la sénatrice PS Anna Durand. « Tout est faux », a répondu l’élu LR Paul Martin.',
    ['Anna Durand: Ils mentent', 'Paul Martin: Tout est faux'],
  ],
  ['LFI Hugo Lartigue est venu. « Ils mentent », a-t-il dit.', ['Hugo Lartigue: Ils mentent']],
  ['Radio Orbe 5 Direct a rapporté que le match était arrêté.', ['Radio Orbe 5 Direct: le match était arrêté']],
  ['BBC Radio 4 Today a rapporté que le match était arrêté.', ['BBC Radio 4 Today: le match était arrêté']],
  ['Paul Martin 34 ans a dit que le match était arrêté.', ['Paul Martin: le match était arrêté']],
];

const acts: readonly Case[] = [
  ['La plupart des capitales reconnaissent plutôt le gouvernement de Lima.', []],
  ['La France a reconnu l’État de Palestine.', []],
  ['Le ministère a reconnu une erreur.', ['ministère: une erreur']],
  ['Le gouvernement a reconnu sa responsabilité dans le naufrage.', ['gouvernement: sa responsabilité dans le naufrage']],
  ['« Tout cède » crie Anna Durand.', ['Anna Durand: Tout cède']],
  ['Seuls quelques pays reconnaissent Norland.', []],
  ['La plaignante n’avait pas demandé d’avocat.', []],
];

const bodies: readonly Case[] = [
  [
    'Le ministère indien a menti, a dit le ministère chinois. « Nous avons anticipé la crue », a poursuivi le ministère indien.',
    ['ministère chinois: Le ministère indien a menti', 'ministère indien: Nous avons anticipé la crue'],
  ],
  [
    'Le ministère péruvien de la Pêche a indiqué que le port fermerait. Un porte-parole du ministère chilien des Affaires étrangères, Ivo Sarr, a nié les faits. « Nous avons vu la crue », a poursuivi le ministère péruvien.',
    ['ministère péruvien de la Pêche: le port fermerait', 'Ivo Sarr: les faits', 'ministère péruvien: Nous avons vu la crue'],
  ],
];

const demonstratives: readonly Case[] = [
  [
    'La défense d’Ivo Sarr a plaidé longtemps. Celle-ci a demandé que le procès soit reporté.',
    ['défense d’Ivo Sarr: le procès soit reporté'],
  ],
  ['Les élus étaient au coeur des critiques des syndicats. Ces derniers ont annoncé une grève.', ['syndicats: une grève']],
  ['Le préfet a reçu Anna Durand. Celle-ci a dit que la digue tenait.', ['Anna Durand: la digue tenait']],
  ['La santé du suspect était au centre des débats de la commission. Celle-ci a exigé un examen.', ['commission: un examen']],
  ['Le maire a reçu les pêcheurs du port. Ceux-ci ont dénoncé un abandon.', ['pêcheurs du port: un abandon']],
  [
    'Le tribunal a entendu la directrice de l’usine. Celui-ci a estimé que les faits étaient prouvés.',
    ['tribunal: les faits étaient prouvés'],
  ],
];

const ministries = {
  'Ministère péruvien de la Pêche': { id: 'fishing', type: 'organization' },
  'Ministère chilien des Affaires étrangères': { id: 'foreign', type: 'organization' },
} as const;

describe('French names', () => {
  test.each(opinions)('reads an opinion behind what describes whose it is: %s', (text, want) => {
    expect(said(text, 'fr')).toEqual(want);
  });
  test.each(names)('keeps parties out of names and numbers in them: %s', (text, want) => {
    expect(said(text, 'fr')).toEqual(want);
  });
  test.each(acts)('tells what is owned to in words from an act: %s', (text, want) => {
    expect(said(text, 'fr')).toEqual(want);
  });
  test.each(bodies)('tells the bodies of one state from those of another: %s', (text, want) => {
    expect(said(text, 'fr')).toEqual(want);
  });
  test.each(demonstratives)('takes a demonstrative for the last noun that agrees: %s', (text, want) => {
    expect(said(text, 'fr')).toEqual(want);
  });
  test('takes a ministry for that of the state whose adjective it bears', () => {
    const text =
      'Le Ministère péruvien de la Pêche a parlé, puis le Ministère chilien des Affaires étrangères. « La crue vient », a dit le ministère péruvien.';
    expect(said(text, 'fr', ministries)).toEqual(['Ministère péruvien de la Pêche: La crue vient']);
  });
});
