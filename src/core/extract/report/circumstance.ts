import type { Passage } from '../text/passage';
import { at } from '../text/tokens';

const circumstance = [
  ['lors', 'de'],
  ['lors', "d'"],
  ['lors', 'du'],
  ['lors', 'des'],
  ['à', "l'", 'occasion'],
  ['au', 'cours'],
  ['à', "l'", 'issue'],
  ['en', 'marge'],
  ['dans', 'un', 'communiqué'],
  ['dans', 'une', 'interview'],
  ['dans', 'un', 'entretien'],
  ['dans', 'un', 'message'],
  ['devant', 'la', 'presse'],
  ['devant', 'les', 'journalistes'],
  ['sur', 'les', 'réseaux'],
  ['sur', 'twitter'],
  ['sur', 'x'],
  ['sur', 'telegram'],
  ['sur', 'facebook'],
  ['sur', 'instagram'],
  ['sur', 'son', 'compte'],
  ['sur', 'sa', 'page'],
  ['sur', 'son', 'site'],
  ['sur', 'le', 'réseau'],
  ['sur', 'la', 'plateforme'],
  ['on', 'facebook'],
  ['on', 'twitter'],
  ['on', 'instagram'],
  ['on', 'x'],
  ['on', 'social'],
  ['in', 'remarks'],
  ['in', 'comments'],
  ['in', 'an', 'address'],
  ['in', 'a', 'tweet'],
  ['during', 'his'],
  ['during', 'her'],
  ['during', 'last'],
  ['dans', 'une', 'lettre'],
  ['dans', 'une', 'vidéo'],
  ['dans', 'une', 'déclaration'],
  ['dans', 'un', 'tweet'],
  ['auprès', 'de'],
  ['auprès', "d'"],
  ['auprès', 'du'],
  ['in', 'a', 'statement'],
  ['in', 'an', 'interview'],
  ['in', 'a', 'speech'],
  ['in', 'a', 'post'],
  ['at', 'a', 'news'],
  ['at', 'a', 'press'],
  ['during', 'a'],
  ['during', 'an'],
  ['on', 'the', 'sidelines'],
  ['in', 'a', 'letter'],
];

const circumstanceOpeners = new Set(circumstance.map(([first]) => first ?? ''));

/** Tell whether words that say where or when something was said begin at a token: "lors d’une visite", "in a statement". */
export function isCircumstance(passage: Passage, index: number): boolean {
  if (!circumstanceOpeners.has(at(passage.tokens, index).norm)) return false;
  return circumstance.some((words) => words.every((word, k) => at(passage.tokens, index + k).norm === word));
}
