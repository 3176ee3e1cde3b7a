import { describe, expect, test } from 'vitest';
import { said } from './said';

type Case = readonly [string, string, readonly string[]];

const pronouns: readonly Case[] = [
  [
    'a name beside what another name completes',
    'L’adjoint de Luc Verne, Hugo Lartigue, a visité le port. « Tout cède », a-t-il raconté.',
    ['Hugo Lartigue: Tout cède'],
  ],
  [
    'a name that completes a noun without another beside it',
    'Le frère de Paul Martin a parlé. « Tout cède », a raconté Paul Martin. Il a promis de revenir.',
    ['Paul Martin: Tout cède', 'Paul Martin: de revenir'],
  ],
  [
    'somebody new after whoever stays without a name',
    '« Ça cède », a dit un pêcheur du port. La voisine du pêcheur, Alba Sorel, a fondu en larmes. « Ça brûle », a-t-elle crié.',
    ['pêcheur du port: Ça cède', 'Alba Sorel: Ça brûle'],
  ],
  [
    'nobody new after whoever stays without a name',
    'Anna Durand est venue. « Ça cède », a dit un pêcheur du port. Il a promis de revenir.',
    ['pêcheur du port: Ça cède', 'pêcheur du port: de revenir'],
  ],
  [
    'whom a relative clause with a subject of its own describes',
    'Luc Verne est monté à la tribune. Son rival est Hugo Lartigue, dont il moque le bilan quand il dénonce « un gâchis sans nom ».',
    ['Luc Verne: un gâchis sans nom'],
  ],
  [
    'a relative clause before the verb',
    'Luc Verne est là. Hugo Lartigue, que le maire connaît bien, assure qu’il le savait.',
    ['Hugo Lartigue: il le savait'],
  ],
  [
    'his own figures',
    '« La digue cède », a dit Luc Verne. Selon ses calculs, la mer montera.',
    ['Luc Verne: La digue cède', 'Luc Verne: la mer montera'],
  ],
  [
    'the account that somebody gives',
    'Anna Durand est revenue. Le port est « rayé de la carte », d’après le récit qu’elle livre au Phare.',
    ['Anna Durand: Le port est « rayé de la carte'],
  ],
  ['the account of a name', 'La mer a tout pris, d’après le récit qu’Anna Durand en a fait au Phare.', ['Anna Durand: La mer a tout pris']],
  [
    'de même source',
    'La mer montera, souffle l’entourage du préfet. Après la houle, « on verra bien », ajoute-t-on de même source.',
    ['entourage du préfet: La mer montera', 'entourage du préfet: Après la houle, « on verra bien'],
  ],
];

const subjects: readonly Case[] = [
  [
    'a gerund after a source in front',
    'Mais, d’après Anna Durand, Luc Verne a balayé cette idée, estimant que la digue tient.',
    ['Anna Durand: Luc Verne a balayé cette idée', 'Luc Verne: la digue tient'],
  ],
  [
    'a gerund after a source within',
    'Le préfet a indiqué que, selon de premiers relevés, la digue avait cédé, précisant que les travaux suivraient.',
    [
      'préfet: selon de premiers relevés, la digue avait cédé',
      'de premiers relevés: la digue avait cédé',
      'préfet: les travaux suivraient',
    ],
  ],
  [
    'a gerund after a source, where the subject is a thing',
    'Selon Anna Durand, la digue cède, affirmant que rien n’est prêt.',
    ['Anna Durand: la digue cède', 'Anna Durand: rien n’est prêt'],
  ],
  [
    'whoever is blamed for words',
    'Anna Durand a critiqué Luc Verne pour avoir affirmé que la digue tiendrait.',
    ['Anna Durand: Luc Verne pour avoir affirmé que la digue tiendrait', 'Luc Verne: la digue tiendrait'],
  ],
  [
    'somebody who has excuses for words',
    'Anna Durand s’est excusée pour avoir affirmé que la digue tiendrait.',
    ['Anna Durand: pour avoir affirmé que la digue tiendrait'],
  ],
  [
    'a deed before a colon outweighs the speaker before',
    'Luc Verne a dit tenir. Mohammed, docker, a vu la vague : « Elle a tout emporté sur son passage. » Lui non plus n’a « jamais vu de vague si haute sur ce quai ».',
    ['Luc Verne: tenir', 'Mohammed: Elle a tout emporté sur son passage', 'Mohammed: jamais vu de vague si haute sur ce quai'],
  ],
  [
    'a verb of blame behind a whole quotation',
    '« Cette digue est une honte », a accusé l’ancien chef du port, le commandant Luc Verne. « Elle a coûté dix ans », a-t-il rappelé.',
    ['Luc Verne: Cette digue est une honte', 'Luc Verne: Elle a coûté dix ans'],
  ],
  [
    'a place without an article before a relative clause',
    'On a vu partir ce pêcheur très critique de la mairie, notamment en Norlande et en Syrie qui disait craindre pour sa vie.',
    ['pêcheur très critique de la mairie: craindre pour sa vie'],
  ],
  [
    'what a participle tells of somebody',
    'Les experts norlandais soignant l’élu à Brume ont annoncé que la mer monterait.',
    ['experts norlandais: la mer monterait'],
  ],
  ['a noun in -ant', 'Le représentant des marins assure que la mer monte.', ['représentant des marins: la mer monte']],
  [
    'a judge by the court',
    '« Tout est faux », rappelle le président du tribunal, Luc Verne. Karim Saïd se tait. « Rien ne tient », s’étonne le magistrat.',
    ['Luc Verne: Tout est faux', 'Luc Verne: Rien ne tient'],
  ],
  [
    'a relative clause with two quotations',
    'Les mineurs qui ont promis une « riposte » à « toute attaque » du port ont par ailleurs annoncé la reprise du travail.',
    ['mineurs: une « riposte » à « toute attaque » du port', 'mineurs: la reprise du travail'],
  ],
];

const subjectsFarOff: readonly Case[] = [
  [
    'whom a fronted phrase does not bring in',
    'La nièce du détenu, Alina Sorel, a fui.\n\nPour l’accusation, M. Verne est un officier bien formé, ce qu’il réfute. Il avait accusé les Norlandais d’avoir menti.',
    ['Verne: Pour l’accusation, M. Verne est un officier bien formé, ce qu’il réfute', 'Verne: les Norlandais d’avoir menti'],
  ],
  [
    'an office with a charge before the name',
    'Alina Sorel a dit avoir peur. L’ancien conseiller à la Sécurité nationale Luc Verne, fâché avec Hugo Lartigue, est venu. « Tout cède », a déclaré ce faucon.',
    ['Alina Sorel: avoir peur', 'Luc Verne: Tout cède'],
  ],
  [
    'a body between the office and the name',
    'Hugo Lartigue a dit avoir peur. Le porte-parole de l’armée Luc Verne est venu. « Tout cède », a-t-il raconté.',
    ['Hugo Lartigue: avoir peur', 'Luc Verne: Tout cède'],
  ],
  [
    'a spokesman by the office alone',
    'Luc Verne, porte-parole de l’armée, a nié. Anna Durand a dit oui. « Rien n’est vrai », a insisté le porte-parole.',
    ['Luc Verne: Rien n’est vrai'],
  ],
  [
    'several spokesmen',
    'Des porte-parole de l’armée assurent que tout tient. Ils ont promis de rester.',
    ['porte-parole de l’armée: tout tient', 'porte-parole de l’armée: de rester'],
  ],
  [
    'a title between "de" and the name',
    'Hugo Lartigue a dit avoir peur. L’adjoint du maire Luc Verne est venu. « Tout cède », a-t-il raconté.',
    ['Hugo Lartigue: avoir peur', 'Hugo Lartigue: Tout cède'],
  ],
  [
    'a place between the office and the name beside it',
    '« Tout cède », a dit l’ancien chef des forces navales au Levant, le général Luc Verne, qui part lundi.',
    ['Luc Verne: Tout cède'],
  ],
  [
    'two relative clauses before the verb',
    'Le conseiller de M. Moore, Luc Verne, l’homme qui annonça au maire que le préfet souhaitait le rencontrer, et qui est cité dans le livre, a estimé que tout était faux.',
    ['Luc Verne: le préfet souhaitait le rencontrer, et qui est cité dans le livre', 'Luc Verne: tout était faux'],
  ],
  [
    'a rank that is another office elsewhere',
    'Luc Verne, Premier ministre, et le premier secrétaire du Parti vert, Hugo Lartigue, sont là. Le Premier ministre est venu. « J’assume », dit-il.',
    ['Luc Verne: J’assume'],
  ],
  [
    'a heading above the name',
    'Maman d’un garçon de six ans, elle remercie un inconnu de l’avoir aidée\n\nNadia Belhadj, mère d’un petit garçon, a publié un message.',
    ['Nadia Belhadj: un inconnu de l’avoir aidée'],
  ],
  [
    'a heading with words above the name',
    'Accueillir le navire à Brume ? « La décision, je la prends »\n\nLa proposition a tranché avec la réserve des autorités : le président du port, Gilles Moreni, veut ouvrir les quais.',
    ['Gilles Moreni: La décision, je la prends'],
  ],
  [
    'the office of a lead in other words',
    'Le ministre norlandais des mines a démenti ces propos. Ruben Tall a affirmé que le port tient. « Rien n’est vrai », affirme le ministre des mines de Norlande.',
    ['Ruben Tall: ces propos', 'Ruben Tall: le port tient', 'Ruben Tall: Rien n’est vrai'],
  ],
  [
    'an office of the same kind elsewhere',
    'Le ministre norlandais des mines a démenti ces propos. « Rien n’est vrai », affirme le ministre péruvien des mines.',
    ['ministre norlandais des mines: ces propos', 'ministre péruvien des mines: Rien n’est vrai'],
  ],
  [
    'a clause of contrast is no content',
    'La Norlande s’insurge alors que le pape qualifie de « cruels » les soldats du sud.',
    ['pape: de « cruels » les soldats du sud'],
  ],
  ['the name of a site as source', 'Selon le site d’information local « Quai libre », la mer montera.', ['Quai libre: la mer montera']],
];

const presswork: readonly Case[] = [
  [
    'a body is no woman',
    'Le gouvernement norlandais ferme le port, une décision « inévitable » selon la ministre du Port, Clara Besson. Le gouvernement a dit tenir. « Nous tenons », a-t-elle plaidé.',
    ['Clara Besson: une décision « inévitable', 'gouvernement: tenir', 'Clara Besson: Nous tenons'],
  ],
  [
    'whoever says "je" is a person',
    'Le ministre Luc Ferrer est parti, a annoncé le palais. « J’ai pris cette décision seul », a-t-il déclaré.',
    ['palais: Le ministre Luc Ferrer est parti', 'Luc Ferrer: J’ai pris cette décision seul'],
  ],
  [
    'whoever says "nous" may be a body',
    'Le ministre Luc Ferrer est parti, a annoncé le palais. « Nous regrettons ce départ », a-t-il ajouté.',
    ['palais: Le ministre Luc Ferrer est parti', 'palais: Nous regrettons ce départ'],
  ],
  [
    'somebody by the age',
    'La voix de Marc Lenoir tremble. L’éleveur de 47 ans a tout perdu. Les secours, dit-il, ont mis une heure à arriver.',
    ['Marc Lenoir: Les secours / ont mis une heure à arriver'],
  ],
  [
    'a name between commas, a deed and a colon',
    'La digue cède, dit Marc Lenoir. Le capitaine des pompiers, Jules Arnaud, s’en défend : « Nos équipes étaient déjà engagées sur deux feux. »',
    ['Marc Lenoir: La digue cède', 'Jules Arnaud: Nos équipes étaient déjà engagées sur deux feux'],
  ],
  [
    'kin without a name, a deed and a colon',
    'La digue cède, dit Marc Lenoir. La mère de la victime, elle, ne décolère pas : « Il se moque de nous. »',
    ['Marc Lenoir: La digue cède', 'mère de la victime: Il se moque de nous'],
  ],
  ['a gesture and a colon', 'Son voisin acquiesce : « Rien n’a changé depuis la crue. »', ['Son voisin: Rien n’a changé depuis la crue']],
  ['an office and a colon', 'Le maire adjoint : « Rien n’a changé depuis la crue. »', ['maire adjoint: Rien n’a changé depuis la crue']],
  [
    'a relative clause behind a body and its town',
    'Une enquête est ouverte, a indiqué le parquet de Brume, qui précise qu’aucune piste n’est écartée.',
    ['parquet de Brume: Une enquête est ouverte', 'parquet de Brume: aucune piste n’est écartée'],
  ],
  [
    'a body of several words',
    'D’après un rapport de la Cour des comptes publié en mars, la dette croît.',
    ['Cour des comptes: la dette croît'],
  ],
  ['a study and where it stood', 'Selon une étude parue dans la revue « Nature », la mer monte.', ['étude: la mer monte']],
  ['finir par behind a quotation', '« Je ne sais plus », finit par lâcher Luc Verne.', ['Luc Verne: Je ne sais plus']],
  ['tenir à behind an apposition', 'Luc Verne, maire de Brume, a tenu à publier lundi un message.', []],
  ['counsel by title', '« Un gâchis », selon son avocate, Me Alix Renard, qui s’en va.', ['Alix Renard: Un gâchis']],
  ['ce dernier and a name', 'Arvo Lint a reçu Tor Hansen. Ce dernier, Tor Hansen, a promis une réponse.', ['Tor Hansen: une réponse']],
  [
    'whoever was told something',
    '« Chaque heure compte », a insisté auprès de l’agence Orbe la préfète Odile Santerre.',
    ['Odile Santerre: Chaque heure compte'],
  ],
  [
    'avoir beau',
    'Le maire a beau marteler que tout tient, les riverains n’y croient plus.',
    ['maire: tout tient, les riverains n’y croient plus'],
  ],
  ['those in a house', 'À la mairie, on assure que tout tient.', ['mairie: tout tient']],
  ['everybody', 'Au printemps, on assure que tout tient.', []],
];

const names: readonly Case[] = [
  ['the name of a paper', 'La maire s’inquiète de la houle dans une tribune au journal « Le Phare ».', []],
  ['the name of a paper behind a preposition', 'La maire parle de la houle dans « Le Phare ».', []],
  ['words and no name', 'La maire parle d’une houle « Énorme et noire ».', ['maire: une houle « Énorme et noire']],
  ['words of a document', 'Dans un tweet, la maire parle d’un « Mur de vagues ».', ['maire: un « Mur de vagues']],
  ['an article at the head of a sentence', 'De grands clubs assurent que la mer monte.', ['De grands clubs: la mer monte']],
];

const unsaid: readonly Case[] = [
  [
    'a question after a question word',
    '« S’il reste, pourquoi continue-t-il à bâtir ? » La ville dort.',
    ['?: S’il reste, pourquoi continue-t-il à bâtir'],
  ],
  ['an impersonal verb', 'Luc Verne a dit tenir. Mais le vent tombe, semble-t-il, et la mer baisse.', ['Luc Verne: tenir']],
  [
    'whoever is not named',
    'Anna Durand parle. Son rival est Luc Verne, dont elle ne cite pas le nom quand elle dénonce « un gâchis ».',
    ['Anna Durand: un gâchis'],
  ],
  ['a clause as subject', 'Cela coûterait trop cher, ce qui exclut cette option.', []],
  ['a person as subject', 'Le maire a exclu toute hausse des loyers.', ['maire: toute hausse des loyers']],
  ['what is aimed at', 'Il faut feindre la panne pour que les voleurs pensent avoir réussi leur coup.', []],
  ['an aside with an aim', 'La maire répète, pour que tous l’entendent, que la digue tient.', ['maire: la digue tient']],
  ['the reporter', 'Lorsque je lui ai dit qu’il était tard, il est parti.', []],
  ['an appointment', 'Le maire a désigné Alba Sorel comme sa successeure.', []],
  ['a culprit', 'La maire a désigné la Norlande comme responsable de la crue.', ['maire: la Norlande comme responsable de la crue']],
  [
    'two charges',
    'Il était jugé pour « apologie publique d’un acte de violence commis en ligne », et pour « provocation publique à la haine ou à la violence ».',
    [],
  ],
  ['seasons', 'Selon les saisons, la digue tient plus ou moins bien.', []],
  ['a region', 'Selon la région, la digue tient.', []],
  ['regions that are named', 'Selon les régions côtières, la digue tient.', ['régions côtières: la digue tient']],
  ['clauses', 'Le club devait, selon les clauses prévues, payer dix euros.', []],
];

const spans: readonly Case[] = [
  [
    'a verb that reports nothing ends nothing',
    'L’étude a révélé que les maisons « en bois », avec plus de vitres au sud, présentaient un risque.',
    ['étude: les maisons « en bois », avec plus de vitres au sud, présentaient un risque'],
  ],
  [
    'an apposition with quoted words',
    'Lors de sa visite, Luc Verne n’a pu retenir ses larmes, signe d’une « très grande fatigue », selon des proches.',
    ['proches: signe d’une « très grande fatigue'],
  ],
  [
    'quoted words all along',
    'Les comptes se sont « fortement dégradés » en 2022, avec dix navires perdus, « un record depuis 2005 », selon la chambre des marins.',
    ['chambre des marins: Les comptes se sont « fortement dégradés » en 2022, avec dix navires perdus, « un record depuis 2005'],
  ],
  [
    'a relative clause outside the marks',
    'La commission a observé « la ruine de la digue », qui serait due à la houle.',
    ['commission: la ruine de la digue'],
  ],
  [
    'what is added to blame',
    'L’adjoint Luc Verne a dénoncé un « théâtre », ajoutant que la digue avait cédé.',
    ['Luc Verne: un « théâtre', 'Luc Verne: la digue avait cédé'],
  ],
  [
    'what is added to a denial',
    'Luc Verne a démenti ces propos, ajoutant que la digue avait tenu.',
    ['Luc Verne: ces propos, ajoutant que la digue avait tenu'],
  ],
  [
    'an adjective that looks like a verb',
    'Selon Luc Verne, dix marins sont sauvés, tandis que deux blessés restent dans un état critique.',
    ['Luc Verne: dix marins sont sauvés, tandis que deux blessés restent dans un état critique'],
  ],
  [
    'a source without a comma behind a colon',
    'Des travaux sont prévus : ils seront finis lundi et payés peu après selon la mairie.',
    ['mairie: ils seront finis lundi et payés peu après'],
  ],
  ['no clause behind the colon', 'Le bilan est lourd : dix noyés selon la préfecture.', ['préfecture: Le bilan est lourd : dix noyés']],
  [
    'an incise without its comma',
    'Luc Verne est là. Il « aime » les marins s’est-il défendu en conférence de presse.',
    ['Luc Verne: Il « aime » les marins'],
  ],
  ['an inversion behind an adverb', 'Luc Verne est là. Ainsi a-t-il dit que la digue tient.', ['Luc Verne: la digue tient']],
];

describe('whom French articles quote', () => {
  test.each([...pronouns, ...subjects, ...subjectsFarOff, ...presswork, ...names])('%s', (_, text, wanted) => {
    expect(said(text, 'fr')).toEqual(wanted);
  });
});

describe('what French articles report', () => {
  test.each([...unsaid, ...spans])('%s', (_, text, wanted) => {
    expect(said(text, 'fr')).toEqual(wanted);
  });
});
