import type { CardStrings } from './fr';

const plural = (count: number, one: string, many: string): string => `${count}\u00a0${count === 1 ? one : many}`;

const reload = 'Incise does not answer: reload the page.';
const reinstall = 'The corpus is missing or unreadable. Reinstall it in Incise’s settings, under Corpus.';
const update = 'These data need a newer Incise: update it.';
const retry = 'Try again; if it persists, restart the browser.';

/** Holds every text of the card in English. */
export const en: CardStrings = {
  kinds: { person: 'person', organization: 'organisation', place: 'place', agreement: 'agreement', event: 'event', topic: 'topic' },
  sections: {
    before: 'before this article',
    around: 'around this date',
    since: 'since',
    undated: 'not securely dated',
    all: 'statements',
  },
  thisArticle: 'this article',
  pageDateUnknown: 'The date of this page is not known, so nothing is sorted into before and since.',
  nothingSince: 'Nothing more recent in the corpus.',
  positions: {
    asserts: { sign: '▸', word: 'asserts' },
    denies: { sign: '✕', word: 'denies' },
    declines: { sign: '◇', word: 'declines' },
    acknowledges: { sign: '✓', word: 'admits' },
  },
  steps: (count) => plural(count, 'position taken', 'positions taken'),
  claims: 'disputed questions',
  then: 'then',
  to: 'to',
  quote: (words) => `“${words}”`,
  dateUnknown: 'date unknown',
  dateDoubtful: 'doubtful date',
  dateAsGiven: (words) => `dated “${words}”`,
  dateReadAs: 'read as',
  sources: (count, independent) =>
    independent < count
      ? `${plural(count, 'source', 'sources')}, ${independent < 2 ? 'only one independent' : `${independent} independent`}`
      : plural(count, 'source', 'sources'),
  via: (relays) => `via\u00a0${relays}`,
  knownThrough: 'Known only through',
  sourcesDiverge: 'versions differ',
  divergence: 'Divergence',
  figures: 'Figures given',
  hearsay: 'reported with reserve',
  opensInNewTab: 'new tab',
  hedges: {
    about: 'about',
    'up to': 'up to',
    'at least': 'at least',
    'more than': 'more than',
    'less than': 'less than',
    nearly: 'nearly',
  },
  magnitudes: { dozens: 'dozens', hundreds: 'hundreds', thousands: 'thousands', millions: 'millions' },
  and: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`),
  noStatements: 'The corpus holds no statement about this.',
  noStatementsHint: 'That does not mean that nothing was said.',
  more: (count) => plural(count, 'more statement', 'more statements'),
  seeAll: 'see all in the panel',
  pin: 'Pin this statement',
  unpin: 'Unpin this statement',
  menu: 'Options for this card',
  muteName: 'Stop marking this name',
  muteTopic: 'Stop marking this topic',
  muteSite: 'Mark nothing on this site',
  muted: {
    entity: (name) => `“${name}” will no longer be marked.`,
    topic: (name) => `“${name}” will no longer be marked.`,
    site: () => 'Nothing will be marked on this site.',
  },
  undo: 'Undo',
  loading: 'One moment…',
  retry: 'Try again',
  failed: 'This card could not be read.',
  remedies: {
    'message/unknown': reload,
    'message/malformed': reload,
    'message/refused': reload,
    'message/unanswered': reload,
    'item/unknown': reload,
    'pack/missing': reinstall,
    'pack/malformed': reinstall,
    'pack/altered': reinstall,
    'pack/newer-format': update,
    'store/newer': update,
    'store/full': 'The disk is full. Free some space, then try again.',
    'store/failed': retry,
    internal: retry,
  },
};
