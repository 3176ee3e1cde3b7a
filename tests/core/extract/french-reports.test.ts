import { describe, expect, test } from 'vitest';
import { said } from './said';

type Case = readonly [string, string, readonly string[]];

const accordingTo: readonly Case[] = [
  ['an office, then a name between commas', 'Selon la maire de Brume, Isabelle Corre, la digue tient.', ['Isabelle Corre: la digue tient']],
  ['an office, then a name at the end', 'La digue tient, selon le porte-parole de la police, Karim Saïd.', ['Karim Saïd: La digue tient']],
  ['a body, then its name', 'La chaîne ferme, d’après sa maison-mère, Groupe Altaïr.', ['Groupe Altaïr: La chaîne ferme']],
  ['another person after the comma', 'Selon la police, Paul Martin, 34 ans, a fui.', ['police: Paul Martin, 34 ans, a fui']],
  ['quoted words beside a clause', 'Le stade a fermé lundi, « un gâchis », selon Paul Martin.', ['Paul Martin: un gâchis']],
  [
    'in the midst of a clause',
    'Cette alliance pourrait passer, selon Paul Martin, sous contrôle.',
    ['Paul Martin: Cette alliance pourrait passer / sous contrôle'],
  ],
  ['before the verb', 'La réforme des ports, selon le ministre, coûtera peu.', ['ministre: La réforme des ports / coûtera peu']],
  [
    'before another clause',
    'Douze maisons ont brûlé, selon Paul Martin, et trente ont été évacuées.',
    ['Paul Martin: Douze maisons ont brûlé'],
  ],
  [
    'selon lequel',
    '« Tout va bien », a dit le ministère, selon lequel la digue tient.',
    ['ministère: Tout va bien', 'ministère: la digue tient'],
  ],
  ['rumours that nobody owns', 'Il court des rumeurs selon lesquelles la digue cède.', []],
  ['whom a medium asked', 'Le port fermera, selon des élus interrogés par l’agence Orbe.', ['élus: Le port fermera']],
  ['de l’aveu même de', 'De l’aveu même du directeur, le chantier dure.', ['directeur: le chantier dure']],
  ['pour with a body', 'Pour la Fédération des pêcheurs, la mer se vide.', ['Fédération des pêcheurs: la mer se vide']],
  [
    'pour with several',
    'Pour certains experts mais aussi plusieurs élus, les chiffres sont faux.',
    ['certains experts mais aussi plusieurs élus: les chiffres sont faux'],
  ],
  ['a medium with a relative clause', 'Selon l’agence Orbe, qui décrit la scène, le port est fermé.', ['Orbe: le port est fermé']],
];

const governed: readonly Case[] = [
  ['with a day between', 'Lima persistait dimanche à dire que la digue tient.', ['Lima: la digue tient']],
  ['with a place between', 'Paul Martin s’est borné dans un mot à démentir que la digue cède.', ['Paul Martin: la digue cède']],
  ['continuer de', 'Le ministre continue d’affirmer que la digue tient.', ['ministre: la digue tient']],
  ['finir par', 'Le directeur a fini par admettre que la digue cède.', ['directeur: la digue cède']],
  ['ne cesser de', 'Anna Durand n’a cessé de répéter que la digue tient.', ['Anna Durand: la digue tient']],
  ['a gerund with "en"', 'La ville s’en prend à M. Duval en affirmant que la digue cède.', ['ville: la digue cède']],
];

const clauses: readonly Case[] = [
  [
    'in a relative clause without commas',
    'Les mineurs qui réclamaient une hausse ont annoncé la reprise du travail.',
    ['mineurs: une hausse', 'mineurs: la reprise du travail'],
  ],
  [
    'in a relative clause between commas',
    'Les rebelles, qui ont promis une « riposte », ont annoncé la fermeture du port.',
    ['rebelles: une « riposte', 'rebelles: la fermeture du port'],
  ],
  [
    'the verb of a relative clause at the end of a content',
    'La Régie a souligné que ce choix suit l’avis de Paul Martin, qui a ordonné un appui constant.',
    ['Régie: ce choix suit l’avis de Paul Martin, qui a ordonné un appui constant', 'Paul Martin: un appui constant'],
  ],
  ['a relative clause after a quotation', 'Les mineurs ont dénoncé « un pacte », dont un volet est secret.', ['mineurs: un pacte']],
  ['a second participle', 'Paul Martin a dénoncé un complot et obtenu un renvoi.', ['Paul Martin: un complot']],
  [
    'two adjectives',
    'Paul Martin a salué un texte équilibré et mesuré sur le fond.',
    ['Paul Martin: un texte équilibré et mesuré sur le fond'],
  ],
  ['au lendemain de', 'Lima a affirmé avoir gagné, au lendemain d’un duel aérien.', ['Lima: avoir gagné']],
  ['between commas', 'Lima a, pour sa part, nié que la digue cède.', ['Lima: la digue cède']],
  ['before an infinitive', 'Paul Martin a assuré, sans convaincre les élus, ne rien savoir.', ['Paul Martin: ne rien savoir']],
  ['mettre en garde, with a day', 'Lima a mis en garde dimanche contre une crue.', ['Lima: une crue']],
  ['faire état de', 'Les secours ont fait état de douze blessés.', ['secours: douze blessés']],
  ['rendre hommage', 'Paul Martin a rendu hommage à « un ami ».', ['Paul Martin: un ami']],
  ['a medium of two nouns', '« Tout va bien », a déclaré à la télévision d’État le préfet Paul Martin.', ['Paul Martin: Tout va bien']],
  ['a witness told a medium', 'Un témoin a raconté à l’agence Orbe avoir vu le feu.', ['témoin: avoir vu le feu']],
];

const people: readonly Case[] = [
  ['a given name like an inversion', 'Pour Ahn Chan-il, la digue tient.', ['Ahn Chan-il: la digue tient']],
  ['at the end of a name', 'La digue tient, selon Park Ji-elle.', ['Park Ji-elle: La digue tient']],
  ['before a family name', 'Selon l’analyste Sang-on Lee, la digue tient.', ['Sang-on Lee: la digue tient']],
  [
    'an inversion',
    '« La digue tient », dit-il. Est-il prudent, demande Paul Martin.',
    ['?: La digue tient', 'Paul Martin: Est-il prudent'],
  ],
  [
    'an initial for a surname',
    'Yacine B. est entré dans la salle face à Paul Martin. « La digue tient », a-t-il raconté.',
    ['Yacine B: La digue tient'],
  ],
  [
    'an office of a place',
    'Le procureur de la République de Brume, Paul Martin, a affirmé que la digue tient.',
    ['Paul Martin: la digue tient'],
  ],
  [
    'a seat named in full before',
    'L’ambassade du Chili à Lima a fermé. L’ambassade a déclaré que la digue tient.',
    ['ambassade du Chili à Lima: la digue tient'],
  ],
  ['whoever is in a ministry', '« La digue tient », dit-on au ministère des Ports.', ['ministère des Ports: La digue tient']],
  ['a source', 'La digue tient, indique-t-on de source judiciaire.', ['source judiciaire: La digue tient']],
  ['learnt from somebody', 'La digue tient, a-t-on appris auprès de la police.', ['police: La digue tient']],
  ['cited by an agency', 'La digue tient, a rapporté l’agence Orbe, citant Paul Martin.', ['Paul Martin: La digue tient']],
  ['cited before the content', 'L’agence Orbe a affirmé, citant Paul Martin, que la digue tient.', ['Paul Martin: la digue tient']],
  ['comme l’a dit, before', 'Comme l’a rappelé Paul Martin, la digue tient.', ['Paul Martin: la digue tient']],
  ['comme le dit, after', 'La digue tient, comme le souligne la maire Anna Durand.', ['Anna Durand: La digue tient']],
  ['mais pour', 'Mais pour Léa Corre, avocate du port, qui s’est jointe à la plainte, la digue cède.', ['Léa Corre: la digue cède']],
];

const noReports: readonly Case[] = [
  ['a noun behind an adjective', 'La faible demande d’acier pèse sur Lima.', []],
  ['a critique', 'La vive critique des élus a pesé sur le vote.', []],
  ['a deed that is refused', 'Paul Martin a refusé de décliner son identité.', []],
  ['a question of the writer', 'Le maire a-t-il voulu appeler à la grève ?', []],
];

const asides: readonly Case[] = [
  [
    'between dashes',
    'Le ministère affirme avoir visé – et détruit – un dépôt de la milice.',
    ['ministère: avoir visé – et détruit – un dépôt de la milice'],
  ],
  [
    'toujours selon',
    'Parmi les noyés se trouvaient, toujours selon Paul Martin, sept marins.',
    ['Paul Martin: Parmi les noyés se trouvaient / sept marins'],
  ],
  [
    'a conditional after que',
    'Paul Martin a affirmé qu’il dormait alors qu’il était à bord et aurait appelé à l’aide.',
    ['Paul Martin: il dormait alors qu’il était à bord et aurait appelé à l’aide'],
  ],
];

const described: readonly Case[] = [
  [
    'ce with no office',
    'Le sénateur Paul Martin a plaidé face à Anna Durand. « Ça cède », tranche ce faucon conservateur.',
    ['Paul Martin: Ça cède'],
  ],
  ['cette figure', 'La députée Anna Durand a voté contre Paul Martin. « Ça cède », résume cette figure du port.', ['Anna Durand: Ça cède']],
  ['a thing after ce', 'Paul Martin a signé. « Ça cède », affirme ce rapport.', ['rapport: Ça cède']],
  [
    'the head of a government, a woman',
    'Anna Durand, Première ministre, regrette le vote de Paul Martin. « Ça tient », écrit la cheffe du gouvernement travailliste.',
    ['Anna Durand: Ça tient'],
  ],
  ['initials before a surname', 'J.D. Ruiz est venu avec Paul Martin. « Ça tient », a-t-il raconté.', ['J.D. Ruiz: Ça tient']],
  [
    'a deed, a colon and words',
    'Paul Martin a dit que la digue cède.\n\nSamir, cadre des ports, a tout vu : « La digue tient. » La ville dort.',
    ['Paul Martin: la digue cède', 'Samir: La digue tient'],
  ],
  [
    'a charge',
    'Paul Martin a dit tenir. Il est poursuivi pour « violences volontaires sur un agent du port ». La ville dort.',
    ['Paul Martin: tenir'],
  ],
];

describe('French reports', () => {
  test.each([...accordingTo, ...governed, ...clauses, ...people, ...noReports, ...asides, ...described])('%s', (_, text, wanted) => {
    expect(said(text, 'fr')).toEqual(wanted);
  });

  test.each([
    ['those around an office', 'L’entourage du Premier ministre assure que la digue tient.', 'entourage du Premier ministre'],
    ['kin', 'La sœur de Luc Verne assure que la digue tient.', 'sœur de Luc Verne'],
    ['counsel', 'L’avocat de Luc Verne assure que la digue tient.', 'avocat de Luc Verne'],
  ])('%s are no holders', (_, text, speaker) => {
    const verne = { id: 'verne', type: 'person' } as const;
    expect(said(text, 'fr', { 'Luc Verne': verne, 'Premier ministre': verne })).toEqual([`${speaker}: la digue tient`]);
  });
});
