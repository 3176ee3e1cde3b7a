import type { AttestationView, CardContent, StatementView } from '../../src/core/related/card';
import { showDates } from '../../src/core/related/shown-dates';
import type { CardActions } from '../../src/ui/card/Card';
import { success } from '../../src/core/result';

/** Makes an attestation of a French source; what a test is about is given. */
export function attestation(given: Partial<AttestationView> = {}): AttestationView {
  return {
    outlet: 'Le Journal',
    title: 'Une ministre à Moscou',
    lang: 'fr',
    url: null,
    published: '2024-11-01',
    words: [],
    dateAsGiven: null,
    resolved: null,
    relays: [],
    hearsay: false,
    ...given,
  };
}

/** Makes a statement by Lavrov to Choe of 1 November 2024. */
export function statement(given: Partial<StatementView> = {}): StatementView {
  return {
    pack: 'korea',
    id: 'closer-than-ever',
    speakers: [{ id: 'lavrov', name: 'Sergueï Lavrov' }],
    addressees: [{ id: 'choe', name: 'Choe Son-hui' }],
    venue: null,
    kind: 'mixed',
    gist: 'Assure que les liens n’ont jamais été aussi étroits.',
    date: '2024-11-01',
    bounds: null,
    dateNote: null,
    position: null,
    quote: null,
    attestations: [attestation()],
    independentSources: 1,
    relays: [],
    divergence: null,
    figures: [],
    via: null,
    ...given,
  };
}

/** Makes Lavrov's card on a page of 3 November 2024, with one statement before. */
export function content(given: Partial<CardContent> = {}): CardContent {
  const made = {
    pack: 'korea',
    id: 'lavrov',
    type: 'person',
    name: 'Sergueï Lavrov',
    description: 'Chef de la diplomatie russe.',
    office: { title: 'ministre russe des Affaires étrangères', term: '2004-03/..' },
    date: null,
    pageDate: '2024-11-03',
    sections: [{ when: 'before', statements: [statement()] }],
    nothingSince: true,
    threads: [],
    more: 0,
    choice: null,
    ...given,
  } as const;
  return { ...made, dates: showDates(made, 'fr') };
}

/** Makes callbacks that agree to everything and write down what they were asked. */
export function callbacks(given: Partial<CardActions> = {}): CardActions & { readonly asked: unknown[][] } {
  const asked: unknown[][] = [];
  const agree =
    <T>(name: string, value: T) =>
    (...args: unknown[]) => {
      asked.push([name, ...args]);
      return Promise.resolve(success(value));
    };
  return {
    asked,
    pin: agree('pin', { pin: 'new-pin' }),
    unpin: agree('unpin', null),
    mute: agree('mute', null),
    seeAll: agree('seeAll', null),
    choose: (option) => void asked.push(['choose', option.pack, option.id]),
    ...given,
  };
}
