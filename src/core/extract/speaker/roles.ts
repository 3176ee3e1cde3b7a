import type { RoleNoun } from '../text/language';
import type { Passage } from '../text/passage';
import type { Actor } from './people';
import { at } from '../text/tokens';

/** Read a word as role: one of the list, or one whose ending makes it a person ("skippeuse", "sismologue", "novelist"). */
export function roleAt(passage: Passage, index: number): RoleNoun | undefined {
  const { norm } = at(passage.tokens, index);
  const listed = passage.language.roleNouns.get(norm);
  if (listed !== undefined || at(passage.tokens, index).capital) return listed;
  if (passage.language.lang === 'en') return isDescriptive(norm) ? { gender: null, plural: false } : undefined;
  if (!passage.language.determiners.has(at(passage.tokens, index - 1).norm)) return undefined;
  if (/^(?:parlementaire|vétéran|champion|sportif|cinéaste|universitaire)$/u.test(norm)) return { gender: null, plural: false };
  if (/.{4}(?:euse|trice)$/u.test(norm)) return { gender: 'f', plural: false };
  return /.{3}(?:logue|iste|graphe|nome|crate|iatre|génaire)$/u.test(norm) ? { gender: null, plural: false } : undefined;
}

/** Tell whether a word describes whoever was named before, so that "le magistrat" may be the prosecutor. */
export function isDescriptive(word: string): boolean {
  return /(?:[^n]naire|sitaire|intéressée?|spécialiste|élue?|magistrate?|dirigeante?|diplomate|parlementaire|policier|policière|militaire|praticien|praticienne|musicien|musicienne|cinéaste|patronne?|avocate?|chercheu[rs]e?|économiste|technicien|technicienne|champion|championne|réalisat(?:eur|rice)|comédien|comédienne|universitaire|syndicaliste|milliardaire|joueur|joueuse|attaquant|attaquante|gardien|gardienne|auteure?|autrice|écrivaine?|romanci(?:er|ère)|scientifique|artiste|chanteu(?:r|se)|act(?:eur|rice)|édile|.*euse|navigatrice|.*logue|.*iste|accusée?|prévenue?|suspecte?|détenue?|victime|coach|entraîneu(?:r|se)|sélectionneu(?:r|se)|experte?|pasteur|prélat|pdg|fondat(?:eur|rice)|homme|femme|candidate?|man|woman|coach|boss|expert|militante?|maman|papa|mère|père|veuve|veuf|mum|mom|dad|mother|father|widow|campaigner|activist|politician|lawmaker|senator|analyst|author|writer|veteran|star|frontman|striker|midfielder|defender|actor|singer|scientist|researcher|economist|businessman|billionaire|rapper|star|legend|.*(?:[^lx]ist|ician|woman))$/u.test(
    word,
  );
}

const synonyms: readonly RegExp[] = [
  /^(?:coach|entraîneu(?:r|se)|sélectionneu(?:r|se)|technicien(?:ne)?|manager|trainer|boss)$/u,
  /^(?:maire|édile|mayor)$/u,
  /^(?:journaliste|correspondante?|reporter|éditorialiste|chroniqueu[rs]e?|journalist|correspondent|columnist|editor)$/u,
  /^(?:pape|pontife|pope|pontiff)$/u,
  /^(?:avocate?|bâtonni(?:er|ère)|lawyer|attorney|advocate|barrister|solicitor)$/u,
  /^(?:députée?|parlementaire|sénat(?:eur|rice)|mp|lawmaker|congressman|congresswoman|senator)$/u,
  /^(?:pdg|dg|patronne?|dirigeante?|directeur|directrice|ceo|boss|chief|executive)$/u,
  /^(?:spokesman|spokeswoman|spokesperson)$/u,
  /^(?:procureure?|magistrate?|juge|prosecutor|judge)$/u,
  /^(?:policier|policière|officer|sergeant|constable|inspector|detective)$/u,
  /^(?:pasteur|bishop|prêtre|curé|évêque|archevêque|pastor|priest|archbishop)$/u,
];

/** "le président du tribunal" is a judge. */
function presidesCourt({ roles }: Actor): boolean {
  return (roles.has('président') || roles.has('présidente')) && ['tribunal', 'cour', 'chambre'].some((noun) => roles.has(noun));
}

/** Tell whether somebody was introduced by another word for the same office: "le coach" for the "sélectionneur". */
export function hasLikeRole(actor: Actor, word: string): boolean {
  if (/^(?:magistrate?|juge)$/u.test(word) && presidesCourt(actor)) return true;
  return synonyms.some((group) => group.test(word) && [...actor.roles].some((role) => group.test(role)));
}

/** Tell whether somebody was introduced by a word of office, or by one with the same stem. */
export function hasRole(actor: Actor, word: string): boolean {
  if (actor.roles.has(word)) return true;
  const stem = word.replace(/(?:e|euse|rice|ère)$/u, '');
  return stem.length > 4 && [...actor.roles].some((role) => role.startsWith(stem) && role.length < word.length + 4);
}
