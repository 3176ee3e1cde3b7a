import { createContext } from 'preact';
import type { ShownDate } from '../../core/dates';
import type { Edtf, UiLang } from '../../core/model';
import { strings } from '../strings/strings';

/** Shows a date as it stands, where nobody knows better. */
export function asItStands(text: Edtf): ShownDate {
  return { text, machine: null, isDoubtful: false };
}

/** Puts dates in words for all that is drawn below: from the card's content in pages, by themselves in the extension's own. */
export const DateWords = createContext<(date: Edtf, lang: UiLang) => ShownDate>(asItStands);

/** Draws one date as it is known, marked where it is doubtful. */
export function Dated({ date, lang }: { readonly date: Edtf; readonly lang: UiLang }) {
  return (
    <DateWords.Consumer>
      {(show) => {
        const { text, machine, isDoubtful } = show(date, lang);
        return (
          <>
            {machine === null ? (
              <span class="date">{text}</span>
            ) : (
              <time class="date" dateTime={machine}>
                {text}
              </time>
            )}
            {isDoubtful && <span class="sr"> ({strings(lang).dateDoubtful})</span>}
          </>
        );
      }}
    </DateWords.Consumer>
  );
}

/** Draws the date of a statement, or what its sources still allow: "date inconnue (avant le 3 nov. 2024)". */
export function DateLine({ date, bounds, lang }: { readonly date: Edtf | null; readonly bounds: Edtf | null; readonly lang: UiLang }) {
  if (date !== null) return <Dated date={date} lang={lang} />;
  return (
    <span class="undated">
      {strings(lang).dateUnknown}
      {bounds !== null && (
        <>
          {' ('}
          <Dated date={bounds} lang={lang} />)
        </>
      )}
    </span>
  );
}
