import type { ItemId, UiLang } from '../../core/model';
import type { Named } from '../../core/related/card';
import { strings } from '../strings/strings';

/** Joins names as the language does: "Séoul et Washington". */
export function listNames(names: readonly Named[], lang: UiLang): string {
  return strings(lang).and(names.map(({ name }) => name));
}

/**
 * Draws who speaks to whom: "Lavrov → Choe Son-hui"; nothing where the reader knows it from the card's title.
 *
 * @param props.subject - the item that the card is about; its name is left out where it speaks alone
 */
export function Exchange(props: {
  readonly speakers: readonly Named[];
  readonly addressees: readonly Named[];
  readonly subject: ItemId | null;
  readonly lang: UiLang;
}) {
  const { speakers, addressees, subject, lang } = props;
  const known = subject !== null && speakers.length === 1 && speakers[0]?.id === subject;
  if (known && addressees.length === 0) return null;
  return (
    <span class="exchange">
      {!known && <b>{listNames(speakers, lang)}</b>}
      {addressees.length > 0 && (
        <>
          <span class="sr"> {strings(lang).to}</span>
          <span aria-hidden="true"> →</span> {listNames(addressees, lang)}
        </>
      )}
    </span>
  );
}
