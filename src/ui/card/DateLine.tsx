import { formatDate, isDoubtful, timeAttribute } from '../../core/dates';
import type { Edtf, UiLang } from '../../core/model';
import { strings } from '../strings/strings';

/** Draws one date as it is known, marked where it is doubtful. */
export function Dated({ date, lang }: { readonly date: Edtf; readonly lang: UiLang }) {
  const machine = timeAttribute(date);
  const text = formatDate(date, lang);
  return (
    <>
      {machine === null ? (
        <span class="date">{text}</span>
      ) : (
        <time class="date" dateTime={machine}>
          {text}
        </time>
      )}
      {isDoubtful(date) && <span class="sr"> ({strings(lang).dateDoubtful})</span>}
    </>
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
