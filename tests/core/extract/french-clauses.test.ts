import { describe, expect, test } from 'vitest';
import { said } from './said';

type Case = readonly [string, readonly string[]];

const fragments: readonly Case[] = [
  [
    '« Le pont tiendra », a répondu la maire, mais « il faudra le repeindre » avec des artisans « venus de loin ».',
    ['maire: Le pont tiendra / il faudra le repeindre » avec des artisans « venus de loin'],
  ],
  [
    '"Le pont a été contrôlé deux fois cet hiver" par la ville de Brume, "et rien n\'indique qu\'il cède", a dit Anna Durand.',
    ['Anna Durand: Le pont a été contrôlé deux fois cet hiver" par la ville de Brume, "et rien n\'indique qu\'il cède'],
  ],
  [
    '« Nous avons perdu dix jours » sur le chantier, « mais le toit sera prêt », assure Paul Martin.',
    ['Paul Martin: Nous avons perdu dix jours » sur le chantier, « mais le toit sera prêt'],
  ],
  [
    '« La mer monte », a averti Paul Martin, et « personne ne veut le voir » dans la commune.',
    ['Paul Martin: La mer monte / personne ne veut le voir » dans la commune'],
  ],
  [
    '« La mer monte », a dit Paul Martin, mais Anna Durand a jugé ces propos « exagérés ».',
    ['Paul Martin: La mer monte', 'Anna Durand: ces propos « exagérés'],
  ],
  ['« Le port ferme », a dit le maire, mais les pêcheurs restent.', ['maire: Le port ferme']],
];

const accusations: readonly Case[] = [
  ['Le gouvernement a de nouveau accusé lundi les pêcheurs d’avoir fermé le port.', ['gouvernement: les pêcheurs d’avoir fermé le port']],
  ['La maire a une nouvelle fois accusé mardi soir la Régie de mentir.', ['maire: la Régie de mentir']],
  [
    'Anna Durand a une fois de plus accusé Paul Martin d’avoir « vendu » la digue à Brume.',
    ['Anna Durand: Paul Martin d’avoir « vendu » la digue à Brume'],
  ],
  ['Le syndicat a, à nouveau, accusé jeudi à Brume la direction de « tricher ».', ['syndicat: la direction de « tricher']],
  ['Le maire a pour la première fois reconnu vendredi que la digue cède.', ['maire: la digue cède']],
  ['Le directeur a à plusieurs reprises démenti que l’usine ferme.', ['directeur: l’usine ferme']],
  ['Le préfet a de nouveau ouvert le port lundi.', []],
];

const ends: readonly Case[] = [
  [
    'Le ministère de la Pêche a indiqué que deux navires avaient coulé samedi soir, sans toutefois préciser si l’équipage était sauf.',
    ['ministère de la Pêche: deux navires avaient coulé samedi soir'],
  ],
  ['La préfecture a annoncé que le pont rouvrirait lundi, sans donner de détails.', ['préfecture: le pont rouvrirait lundi']],
  ['Le groupe a précisé que trois usines fermeraient, sans dire lesquelles.', ['groupe: trois usines fermeraient']],
  ['La commission a annoncé qu’elle voterait le 3 juin, dernière étape avant un recours.', ['commission: elle voterait le 3 juin']],
  [
    'Anna Durand a dénoncé un « scandale » dans la gestion du port, depuis la tribune d’une réunion publique à Brume.',
    ['Anna Durand: un « scandale » dans la gestion du port'],
  ],
  ['Le juge a dit que la ville vivait sans eau, sans route et sans école.', ['juge: la ville vivait sans eau, sans route et sans école']],
];

const gerunds: readonly Case[] = [
  ['Le port sera moins touché, la direction prévoyant une « légère baisse » du trafic.', ['direction: une « légère baisse » du trafic']],
  [
    'Lima a protesté lundi, un porte-parole du ministère, Ivo Sarr, assurant devant la presse que ses navires étaient restés au port.',
    ['Ivo Sarr: ses navires étaient restés au port'],
  ],
  ['La séance a été levée, la maire estimant que le débat avait assez duré.', ['maire: le débat avait assez duré']],
  ['Le match a été arrêté, l’arbitre jugeant le terrain « impraticable ».', ['arbitre: le terrain « impraticable']],
  ['Paul Martin a quitté la salle, estimant que le débat avait assez duré.', ['Paul Martin: le débat avait assez duré']],
  ['La maire a parlé au préfet, ajoutant que le pont tiendrait.', ['maire: le pont tiendrait']],
];

const warnings: readonly Case[] = [
  ['Anna Durand a mis en garde Lima contre une fermeture du port.', ['Anna Durand: Lima contre une fermeture du port']],
  ['La banque met en garde ses clients contre de faux courriels.', ['banque: ses clients contre de faux courriels']],
  ['Le préfet a mis en garde mardi les baigneurs contre une houle « traître ».', ['préfet: les baigneurs contre une houle « traître']],
  ['Les deux maires se sont accordés sur le fait que le pont devait rouvrir.', ['deux maires: le pont devait rouvrir']],
  ['Anna Durand a insisté sur le fait que la digue tenait.', ['Anna Durand: la digue tenait']],
  ['Le collectif prône une autre gestion du port.', ['collectif: une autre gestion du port']],
  ['Les maires se sont accordés sur une date.', []],
];

const sources: readonly Case[] = [
  [
    'La tempête de 1994 qui fit, selon la Régie, 800 morts, surtout sur la côte, reste dans les mémoires.',
    ['Régie: 800 morts, surtout sur la côte'],
  ],
  ['Le feu, qui a détruit, selon les secours, douze maisons, est éteint.', ['secours: douze maisons']],
  ['La crue qui suit la tempête, beaucoup plus faible selon la Régie, touchera la côte.', ['Régie: beaucoup plus faible']],
  ['Le suspect, âgé de 40 ans selon le parquet, est en fuite.', ['parquet: âgé de 40 ans']],
  [
    'Un vieil homme, âgé de 84 ans selon la police, de 87 ans selon son fils, est resté assis.',
    ['police: âgé de 84 ans', 'son fils: de 87 ans'],
  ],
  ['Le pont a cédé, selon la police, dans la nuit.', ['police: Le pont a cédé / dans la nuit']],
];

const own: readonly Case[] = [
  [
    '« Ils mentent tous », s’est ému le maire de Brume sur Radio Orbe, estimant que la ville pouvait payer les travaux nécessaires selon lui au port.',
    ['maire de Brume: Ils mentent tous', 'maire de Brume: la ville pouvait payer les travaux nécessaires selon lui au port'],
  ],
  [
    '« C’est une honte », s’est étranglée la députée, jugeant que les travaux sont selon elle inutiles.',
    ['députée: C’est une honte', 'députée: les travaux sont selon elle inutiles'],
  ],
  ['« Ils mentent », s’est ému le maire. Le pont est selon lui dangereux.', ['maire: Ils mentent', 'maire: Le pont est / dangereux']],
];

describe('French clauses', () => {
  test.each(fragments)('joins what one reporting clause reports in pieces: %s', (text, want) => {
    expect(said(text, 'fr')).toEqual(want);
  });
  test.each(accusations)('reads verbs behind adverbs of several words: %s', (text, want) => {
    expect(said(text, 'fr')).toEqual(want);
  });
  test.each(ends)('ends content before what the reporter adds: %s', (text, want) => {
    expect(said(text, 'fr')).toEqual(want);
  });
  test.each(gerunds)('gives a gerund the subject that a comma sets before it: %s', (text, want) => {
    expect(said(text, 'fr')).toEqual(want);
  });
  test.each(warnings)('reads whom somebody warns, and what people agree on: %s', (text, want) => {
    expect(said(text, 'fr')).toEqual(want);
  });
  test.each(sources)('takes for the words of a source no more than the clause or description it stands in: %s', (text, want) => {
    expect(said(text, 'fr')).toEqual(want);
  });
  test.each(own)('knows whom a source within reported words means: %s', (text, want) => {
    expect(said(text, 'fr')).toEqual(want);
  });
});
