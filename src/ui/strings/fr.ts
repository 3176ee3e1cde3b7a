import type { ErrorCode } from '../../core/result';
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
  name: 'Français',
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
    undated: 'impossibles à situer',
    all: 'déclarations',
  },
  thisArticle: 'cet article',
  pageDateUnknown: 'La date de cette page n’est pas connue\u202f; rien n’est donc classé avant ou après.',
  nothingSince: 'Rien de plus récent dans le corpus.',
  nothingBefore: 'Rien de plus ancien dans le corpus.',
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
  published: (date: string) => `publié${wide}: ${date}`,
  sources: (count: number, independent: number) =>
    independent < count
      ? `${plural(count, 'source', 'sources')}, ${independent < 2 ? 'une seule indépendante' : `${independent} indépendantes`}`
      : plural(count, 'source', 'sources'),
  via: (relays: string) => `via${wide}${relays}`,
  knownThrough: 'Connue seulement par',
  sourcesDiverge: 'les sources divergent',
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
  pin: 'Épingler cette déclaration',
  unpin: 'Ne plus épingler cette déclaration',
  menu: 'Options de cette fiche',
  close: 'Fermer',
  muteName: 'Ne plus signaler ce nom',
  muteTopic: 'Ne plus signaler ce thème',
  muteSite: 'Ne rien signaler sur ce site',
  muted: {
    entity: (name: string) => `«${wide}${name}${wide}» ne sera plus signalé.`,
    topic: (name: string) => `«${wide}${name}${wide}» ne sera plus signalé.`,
    site: () => 'Plus rien ne sera signalé sur ce site.',
  },
  undo: 'Annuler',
  loading: 'Un instant…',
  retry: 'Réessayer',
  failed: 'Cette fiche n’a pas pu être lue.',
  remedies: {
    'message/unknown': 'Incise vient d’être mis à jour\u00a0: rechargez la page.',
    'message/malformed': 'Incise vient d’être mis à jour\u00a0: rechargez la page.',
    'message/refused': 'Incise a refusé cette demande. Rechargez la page.',
    'pack/missing': 'Le corpus n’est pas installé. Réinstallez-le dans les réglages d’Incise, rubrique Corpus.',
    'pack/malformed': 'Le fichier du corpus est illisible. Réinstallez-le dans les réglages d’Incise, rubrique Corpus.',
    'pack/altered': 'Le fichier du corpus a été modifié. Réinstallez-le dans les réglages d’Incise, rubrique Corpus.',
    'pack/newer-format': 'Ce corpus demande une version plus récente d’Incise. Mettez Incise à jour.',
    'store/full': 'Le disque est plein. Libérez de la place, puis réessayez.',
    'store/newer': 'Ces données viennent d’une version plus récente d’Incise. Mettez Incise à jour.',
    'store/failed': 'La base de données n’a pas répondu. Réessayez, puis redémarrez le navigateur si cela persiste.',
    'item/unknown': 'Ce nom n’est plus dans le corpus. Rechargez la page.',
    'message/unanswered': 'Incise ne répond pas\u00a0: rechargez la page.',
    internal: 'Une erreur s’est produite dans Incise. Réessayez, puis rechargez la page.',
  } satisfies Record<ErrorCode, string>,
};

/** Describes the texts of the card, the same in every language. */
export type CardStrings = typeof fr;
