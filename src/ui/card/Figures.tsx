import type { UiLang } from '../../core/model';
import type { StatementView } from '../../core/related/card';
import { strings } from '../strings/strings';

type Figure = StatementView['figures'][number];

/** Formats a figure with its hedge, never more exactly than it was given: "environ 12 000", "des milliers". */
function formatFigure({ value, magnitude, hedge }: Figure, lang: UiLang): string {
  const { hedges, magnitudes } = strings(lang);
  const amount = value === null ? (magnitudes[magnitude ?? ''] ?? magnitude ?? '…') : new Intl.NumberFormat(lang).format(value);
  const caution = hedge?.split(/\s*\/\s*/).map((word) => hedges[word] ?? word) ?? [];
  return [caution.join(' / '), amount].filter(Boolean).join(' ');
}

/** Lists the figures that a statement claims, each with what it counts. */
export function Figures({ figures, lang }: { readonly figures: readonly Figure[]; readonly lang: UiLang }) {
  if (figures.length === 0) return null;
  return (
    <>
      <p>
        <b>{strings(lang).figures}</b>
      </p>
      <ul>
        {figures.map((figure, index) => (
          <li key={index}>
            <b class="figure">{formatFigure(figure, lang)}</b> {figure.what}
          </li>
        ))}
      </ul>
    </>
  );
}
