import { formatDate } from '../../../src/core/dates';
import type { Edtf, UiLang } from '../../../src/core/model';
import type { CardContent, Named, StatementView } from '../../../src/core/related/card';

const names = (named: readonly Named[]) => named.map(({ name }) => name).join(', ');
const dated = (date: Edtf | null, bounds: Edtf | null, lang: UiLang) =>
  date !== null ? formatDate(date, lang) : `undated${bounds === null ? '' : ` (${formatDate(bounds, lang)})`}`;

function writeStatement(view: StatementView, lang: UiLang): readonly string[] {
  const { speakers, addressees, venue, position, quote, attestations, independentSources, relays, figures, via } = view;
  const sources = new Set(attestations.map(({ title }) => title)).size;
  return [
    `  ${dated(view.date, view.bounds, lang)}  ${names(speakers)}${addressees.length > 0 ? ` → ${names(addressees)}` : ''}${venue ? ` @ ${venue.name}` : ''}${position ? `  [${position}]` : ''}`,
    `    ${view.gist}`,
    ...(quote ? [`    « ${quote.text} » (${quote.lang})`] : []),
    ...figures.map(({ value, magnitude, hedge, what }) => `    # ${[hedge, value ?? magnitude].filter(Boolean).join(' ')} ${what}`),
    `    ${sources} source(s), ${independentSources} independent${relays.length > 0 ? `, via ${names(relays)}` : ''}${view.divergence === null ? '' : ', divergent'}${via ? `, through ${names(via.speakers)}` : ''}`,
  ];
}

/** Writes a card as plain text that a person can judge, one line per thing shown. */
export function writeCard(card: CardContent, lang: UiLang): string {
  const { office } = card;
  return [
    `${card.name} (${card.type})`,
    ...(office ? [`${office.title} (${formatDate(office.term ?? '../..', lang)})`] : []),
    card.description,
    ...(card.date ? [formatDate(card.date, lang)] : []),
    ...card.sections.flatMap(({ when, statements }) => [`— ${when} —`, ...statements.flatMap((view) => writeStatement(view, lang))]),
    ...card.threads.flatMap(({ question, steps }) => [
      `? ${question}`,
      ...steps.map(
        ({ position, date, bounds, speakers, gist }) => `  ${position}  ${dated(date, bounds, lang)}  ${names(speakers)}: ${gist}`,
      ),
    ]),
    `${card.more} more`,
    '',
  ].join('\n');
}
