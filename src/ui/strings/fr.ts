import type { Remedy } from './remedy';
import type { EntityType, Position } from '../../core/model';

/** Is the no-break space that French sets inside guillemets and before a colon. */
const wide = '\u00a0';
const plural = (count: number, one: string, many: string): string => `${count}${wide}${Math.abs(count) < 2 ? one : many}`;

/**
 * Holds every text of the card in French; the catalogue of the other languages has the same shape by type.
 *
 * Counted things are functions, so that each language forms its own plural.
 */
export const fr = {
  kinds: {
    person: 'personne',
    organization: 'organisation',
    place: 'lieu',
    agreement: 'accord',
    event: 'événement',
    topic: 'thème',
  } satisfies Record<EntityType | 'topic', string>,
  sections: {
    before: 'avant cet article',
    around: 'autour de cette date',
    since: 'depuis',
    undated: 'sans date sûre',
    all: 'déclarations',
  },
  thisArticle: 'cet article',
  pageDateUnknown: 'La date de cette page n’est pas connue\u202f; rien n’est donc classé avant ou après.',
  nothingSince: 'Rien de plus récent dans le corpus.',
  positions: {
    asserts: { sign: '▸', word: 'affirme' },
    denies: { sign: '✕', word: 'dément' },
    declines: { sign: '◇', word: 'élude' },
    acknowledges: { sign: '✓', word: 'admet' },
  } satisfies Record<Position, { sign: string; word: string }>,
  steps: (count: number) => plural(count, 'prise de position', 'prises de position'),
  claims: 'questions disputées',
  then: 'puis',
  to: 'à',
  quote: (words: string) => `«${wide}${words}${wide}»`,
  dateUnknown: 'date inconnue',
  dateDoubtful: 'date douteuse',
  dateAsGiven: (words: string) => `daté «${wide}${words}${wide}»`,
  dateReadAs: 'compris comme',
  sources: (count: number, independent: number) =>
    independent < count
      ? `${plural(count, 'source', 'sources')}, ${independent < 2 ? 'une seule indépendante' : `${independent} indépendantes`}`
      : plural(count, 'source', 'sources'),
  via: (relays: string) => `via${wide}${relays}`,
  knownThrough: 'Connue seulement par',
  sourcesDiverge: 'versions divergentes',
  divergence: 'Divergence',
  figures: 'Chiffres avancés',
  hearsay: 'rapporté au conditionnel',
  opensInNewTab: 'nouvel onglet',
  hedges: {
    about: 'environ',
    'up to': 'jusqu’à',
    'at least': 'au moins',
    'more than': 'plus de',
    'less than': 'moins de',
    nearly: 'près de',
  } as Readonly<Record<string, string>>,
  magnitudes: { dozens: 'des dizaines', hundreds: 'des centaines', thousands: 'des milliers', millions: 'des millions' } as Readonly<
    Record<string, string>
  >,
  and: (names: readonly string[]) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1) ?? ''}`),
  noStatements: 'Le corpus ne contient aucune déclaration à ce sujet.',
  noStatementsHint: 'Cela ne veut pas dire que rien n’a été dit.',
  more: (count: number) => plural(count, 'autre déclaration', 'autres déclarations'),
  seeAll: 'tout voir dans le panneau',
  mayBe: 'Ce nom peut désigner\u00a0:',
  pin: 'Épingler cette déclaration',
  unpin: 'Ne plus épingler cette déclaration',
  menu: 'Options de cette fiche',
  muteName: 'Ne plus signaler ce nom',
  muteTopic: 'Ne plus signaler ce thème',
  muteSite: 'Ne rien signaler sur ce site',
  mutedItem: (name: string) => `«${wide}${name}${wide}» ne sera plus signalé.`,
  mutedSite: 'Plus rien ne sera signalé sur ce site.',
  undo: 'Annuler',
  loading: 'Un instant…',
  retry: 'Réessayer',
  failed: 'Cette fiche n’a pas pu être lue.',
  remedies: {
    reload: 'Incise ne répond pas\u00a0: rechargez la page.',
    reinstall: 'Le corpus est absent ou illisible. Réinstallez-le dans les réglages d’Incise, rubrique Corpus.',
    update: 'Ces données demandent une version plus récente d’Incise\u00a0: mettez-le à jour.',
    makeRoom: 'Le disque est plein. Libérez de la place, puis réessayez.',
    retry: 'Réessayez\u202f; si cela persiste, redémarrez le navigateur.',
  } satisfies Record<Remedy, string>,
};

/** Describes the texts of the card, the same in every language. */
export type CardStrings = typeof fr;
