import { describe, expect, test } from 'vitest';
import { said } from './said';

const patterns: readonly (readonly [string, string, readonly string[]])[] = [
  ['before, with a colon', 'Anna Durand a déclaré : « Nous signerons. »', ['Anna Durand: Nous signerons']],
  ['inversion', '« Nous signerons », a assuré Anna Durand.', ['Anna Durand: Nous signerons']],
  ['inversion in the present', '« Nous signerons », prévient Anna Durand.', ['Anna Durand: Nous signerons']],
  ['pronoun', 'Anna Durand est arrivée. « C’est prêt », a-t-elle ajouté.', ['Anna Durand: C’est prêt']],
  ['pronoun without comma', 'Anna Durand est là. « C’est prêt » dit-elle.', ['Anna Durand: C’est prêt']],
  ['incise within the marks', 'Anna Durand hésite. « Ce texte, a-t-elle jugé, est mort. »', ['Anna Durand: Ce texte / est mort']],
  [
    'named incise within the marks',
    '« On a mal joué, a estimé Paul Martin en zone mixte. Je suis déçu. »',
    ['Paul Martin: On a mal joué / Je suis déçu'],
  ],
  ['incise within the marks with a day', '« Ce mur, a indiqué jeudi la maire Anna Durand, va céder. »', ['Anna Durand: Ce mur / va céder']],
  [
    'incise within the marks with an adverbial',
    '« Ce mur, a indiqué pour sa part Anna Durand, va céder. »',
    ['Anna Durand: Ce mur / va céder'],
  ],
  ['incise without marks', 'L’accord, a jugé Anna Durand, est mort.', ['Anna Durand: L’accord / est mort']],
  ['selon before', 'Selon Paul Martin, l’accord tient.', ['Paul Martin: l’accord tient']],
  ['selon after', 'L’accord tient, selon Paul Martin.', ['Paul Martin: L’accord tient']],
  ['d’après', 'D’après Paul Martin, l’accord tient.', ['Paul Martin: l’accord tient']],
  ['pour', 'Pour Paul Martin, « rien n’est joué ».', ['Paul Martin: rien n’est joué']],
  ['à ses yeux', 'Paul Martin doute. À ses yeux, « rien n’est joué ».', ['Paul Martin: rien n’est joué']],
  ['que', 'Paul Martin a affirmé que l’accord tenait.', ['Paul Martin: l’accord tenait']],
  [
    'que after a day and an addressee',
    'Paul Martin a rappelé jeudi à ses partenaires que l’accord tenait.',
    ['Paul Martin: l’accord tenait'],
  ],
  ['infinitive', 'Paul Martin a dit avoir reçu des fonds.', ['Paul Martin: avoir reçu des fonds']],
  [
    'participle',
    'Paul Martin a affirmé que tout allait bien, ajoutant que le reste viendrait.',
    ['Paul Martin: tout allait bien', 'Paul Martin: le reste viendrait'],
  ],
  [
    'second verb of one subject',
    'Paul Martin a salué « un progrès » et promis de revenir.',
    ['Paul Martin: un progrès', 'Paul Martin: de revenir'],
  ],
  [
    'relative denial',
    'Le Chili a armé des rebelles, ce que Santiago nie.',
    ['Santiago: Le Chili a armé des rebelles, ce que Santiago nie'],
  ],
  [
    'passive denial',
    'Ces accusations ont été démenties par Anna Durand.',
    ['Anna Durand: Ces accusations ont été démenties par Anna Durand'],
  ],
  ['accusation', 'Paul Martin a accusé le Chili de livrer des drones.', ['Paul Martin: le Chili de livrer des drones']],
  ['label', 'Paul Martin a qualifié ces propos de « fables ».', ['Paul Martin: ces propos de « fables']],
  ['thanks', 'Paul Martin a remercié Anna Durand pour « son courage ».', ['Paul Martin: son courage']],
  [
    'thanks that go on',
    'Paul Martin a remercié les pompiers d’être venus, reconnaissant pour la première fois la gravité du feu.',
    ['Paul Martin: être venus, reconnaissant pour la première fois la gravité du feu'],
  ],
  ['attitude', 'Paul Martin a exprimé son soutien total aux grévistes.', ['Paul Martin: son soutien total aux grévistes']],
  ['call', 'Paul Martin a appelé les parties à négocier.', ['Paul Martin: les parties à négocier']],
  ['scare quotes alone', 'Le « modèle » suédois séduit.', []],
  ['feeling', 'Beaucoup s’inquiètent de la hausse des prix.', []],
  ['passive without agent', 'Paul Martin est suspecté de fraude.', []],
  ['subject of talk', 'Paul Martin a discuté du budget avec Anna Durand.', []],
  ['role and name', '« Non », a dit la ministre de la Santé Anna Durand.', ['Anna Durand: Non']],
  ['name and role', '« Non », a dit Anna Durand, ministre de la Santé.', ['Anna Durand: Non']],
  ['role for a name', 'La ministre Anna Durand est venue. « Non », a dit la ministre.', ['Anna Durand: Non']],
  [
    'general role for a name',
    'Le procureur Paul Martin a parlé jeudi. Le magistrat a précisé que l’enquête durait.',
    ['Paul Martin: l’enquête durait'],
  ],
  [
    'asked by somebody else',
    'Interrogée par Radio Lagune, la ministre des Ports n’a ni confirmé ni démenti l’achat du quai.',
    ['ministre des Ports: l’achat du quai'],
  ],
  [
    'description before a verb',
    'La géologue chilienne vient de rentrer. « La roche parle », écrit-elle.',
    ['géologue chilienne: La roche parle'],
  ],
  ['surname', 'Anna Durand est venue. « Non », a dit Mme Durand.', ['Anna Durand: Non']],
  [
    'incise within the marks with a place',
    '« Ce mur, a regretté dans les couloirs la députée Anna Durand, va céder. »',
    ['Anna Durand: Ce mur / va céder'],
  ],
  ['unnamed', '« Non », ont répondu des responsables.', ['responsables: Non']],
  ['unknown verb after a quotation', '« Non », soupesait Paul Martin.', ['Paul Martin: Non']],
  [
    'lead named later',
    'La ministre de la Santé a promis une loi lundi.\n« Elle viendra », a dit Anna Durand.',
    ['Anna Durand: une loi lundi', 'Anna Durand: Elle viendra'],
  ],
  [
    'quotation alone after a sentence',
    'Anna Durand est inquiète. « Tout brûle autour de nous. »',
    ['Anna Durand: Tout brûle autour de nous'],
  ],
  [
    'two quotations',
    '« C’est fini », a dit Anna Durand. « Nous partons demain. »',
    ['Anna Durand: C’est fini', 'Anna Durand: Nous partons demain'],
  ],
  ['nested', '« Il m’a dit "partez" », raconte Anna Durand.', ['Anna Durand: Il m’a dit "partez']],
  ['dateline', 'LIMA, 4 juin (AFP) - Dix personnes sont mortes, a annoncé la police.', ['police: Dix personnes sont mortes']],
];

describe('French', () => {
  test.each(patterns)('%s', (_, text, expected) => {
    expect(said(text, 'fr')).toEqual(expected);
  });
});
