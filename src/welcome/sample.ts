import type { UiLang } from '../core/model';
import type { CardContent, Named, StatementView } from '../core/related/card';
import { showDates } from '../core/related/shown-dates';

type Texts = Readonly<Record<'lavrov' | 'choe' | 'office' | 'close' | 'thanks' | 'denies' | 'question', string>>;

const texts: Readonly<Record<UiLang, Texts>> = {
  fr: {
    lavrov: 'Sergueï Lavrov',
    choe: 'Choe Son-hui',
    office: 'ministre russe des Affaires étrangères',
    close: 'Assure que les liens entre Moscou et Pyongyang n’ont jamais été aussi étroits.',
    denies: 'Dément ce qui se dit des troupes nord-coréennes.',
    thanks: 'Remercie Choe pour les combattants nord-coréens qui ont aidé à reprendre la région de Koursk.',
    question: 'Des soldats nord-coréens en Russie\u202f?',
  },
  en: {
    lavrov: 'Sergei Lavrov',
    choe: 'Choe Son-hui',
    office: 'Russian foreign minister',
    close: 'Says ties between Moscow and Pyongyang have never been closer.',
    denies: 'Denies what is said of North Korean troops.',
    thanks: 'Thanks Choe for the North Korean fighters who helped retake the Kursk region.',
    question: 'North Korean soldiers in Russia?',
  },
};

/** Fills what the sample's statements leave open. */
function statement(
  view: Pick<StatementView, 'id' | 'gist' | 'date' | 'speakers'> & Partial<StatementView>,
  sources: number,
): StatementView {
  const attestation = {
    outlet: '…',
    lang: 'fr',
    url: null,
    published: null,
    words: [],
    dateAsGiven: null,
    resolved: null,
    relays: [],
    hearsay: false,
  };
  return {
    pack: 'sample',
    addressees: [],
    venue: null,
    kind: 'mixed',
    bounds: null,
    dateNote: null,
    position: null,
    quote: null,
    attestations: Array.from({ length: sources }, (_, index) => ({ ...attestation, title: String(index) })),
    independentSources: sources,
    relays: [],
    divergence: null,
    figures: [],
    via: null,
    ...view,
  };
}

/** Compose the card that the welcome page shows as a picture: true statements of the bundled corpus, shortened. */
export function sampleCard(lang: UiLang): CardContent {
  const text = texts[lang];
  const lavrov: Named = { id: 'sergei-lavrov', name: text.lavrov };
  const speakers = [lavrov];
  const addressees: readonly Named[] = [{ id: 'choe-son-hui', name: text.choe }];
  const close = statement(
    { id: 'close', speakers, addressees, gist: text.close, date: '2024-11-01', quote: { text: 'un niveau sans précédent', lang: 'fr' } },
    2,
  );
  const denies = statement(
    { id: 'denies', speakers, gist: text.denies, date: null, bounds: '../2024-11-03', position: 'denies', kind: 'indirect' },
    1,
  );
  const thanks = statement({ id: 'thanks', speakers, addressees, gist: text.thanks, date: '2025-07-12', position: 'acknowledges' }, 1);
  const content = {
    pack: 'sample',
    id: 'sergei-lavrov',
    type: 'person',
    name: text.lavrov,
    description: text.office,
    office: { title: text.office, term: '2004-03/..' },
    date: null,
    pageDate: '2024-11-03',
    nothingSince: false,
    sections: [
      { when: 'before', statements: [close, denies] },
      { when: 'since', statements: [thanks] },
    ],
    threads: [
      {
        question: text.question,
        steps: [
          { position: 'denies', date: null, bounds: '../2024-11-03', speakers, gist: text.denies },
          { position: 'acknowledges', date: '2025-07-12', bounds: null, speakers, gist: text.thanks },
        ],
      },
    ],
    more: 0,
    choice: null,
  } as const;
  return { ...content, dates: showDates(content, lang) };
}
