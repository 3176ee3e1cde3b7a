/**
 * Groups word stems that name the same thing in French and English news, so that two wordings, or two languages, can be compared.
 * A stem matches every folded word that begins with it.
 */
const groups: Readonly<Record<string, string>> = {
  support: 'soutien souten soutie soutin appui appuy assist epaul cotes support back stand',
  condemn: 'condamn denonc fustig condemn denounc slam',
  threat: 'menac threat',
  warn: 'averti alert previen warn',
  victory: 'victoi vaincr triomph victor',
  war: 'guerr conflit war warfare',
  soldier: 'soldat troupe militair combatt soldie troops',
  weapon: 'armes armemen munitio missile obus weapon arms ammunit shell',
  nuclear: 'nuclea',
  peace: 'paix peace treve cessez ceasef truce',
  treaty: 'traite accord pacte treaty agreem pact deal',
  sanction: 'sanctio',
  election: 'electio scrutin vote votes ballot',
  resign: 'demissi resign quit step',
  tax: 'impot taxe fiscal tax taxes',
  job: 'emploi poste job jobs layoff',
  strike: 'greve strike',
  price: 'prix price',
  rise: 'augment hausse rise increa raise',
  fall: 'baisse recul chute fall drop declin',
  death: 'mort morts deces tue tues dead death kill',
  hurt: 'blesse injur wound',
  money: 'milliar million billion euros dollar',
  law: 'loi lois legisla law',
  inquiry: 'enquete inquir investig probe',
  negotiate: 'negoci pourpar talks negoti',
  border: 'frontie border',
  health: 'sante hopita health hospita',
  vaccine: 'vaccin',
  climate: 'climat',
  police: 'police',
  send: 'envoy deploy send sent deplo',
  deliver: 'livr fourni deliver suppl provid',
  relation: 'relatio lien liens tie ties',
  unprecedented: 'precede unprece',
  increase: 'renforc strengt reinfor',
};

/** Concepts that name what a speaker does, rather than what it is about. */
export const actConcepts: ReadonlySet<string> = new Set(['support', 'condemn', 'threat', 'resign', 'sanction', 'negotiate']);

const conceptOfStem = new Map(
  Object.entries(groups).flatMap(([concept, stems]) => stems.split(' ').map((stem) => [stem, concept] as const)),
);
const longestStem = 8;
const shortestStem = 3;

/** Read the concept a folded word belongs to; null for a word of no group. */
export function conceptOf(word: string): string | null {
  for (let length = Math.min(longestStem, word.length); length >= shortestStem; length--) {
    const concept = conceptOfStem.get(word.slice(0, length));
    if (concept !== undefined && (length >= 5 || word.length - length <= 2)) return concept;
  }
  return null;
}

/** Words too common to say what a sentence is about, folded. */
export const commonWords: ReadonlySet<string> = new Set(
  'dans avec pour leur leurs cette plus comme sont sera etre avoir avait ainsi mais dont elle elles nous vous tout tous toute toutes toujours meme aussi entre sans sous vers depuis deja afin lors tres bien fait faire etaient etait soient serait seraient aurait pays deux that this with from have will would been were they their there which about into than then them also more most very just over only some such when what while where after before because other'.split(
    ' ',
  ),
);
