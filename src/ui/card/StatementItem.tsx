import type { ItemId, UiLang } from '../../core/model';
import type { StatementView } from '../../core/related/card';
import { strings } from '../strings/strings';
import { DateLine } from './DateLine';
import { Exchange, listNames } from './Exchange';
import { Figures } from './Figures';
import { PinIcon } from './icons';
import { PositionMark } from './PositionMark';
import { groupBySource, SourceList } from './SourceList';
import { Words } from './Words';

/** Says in a few words what stands behind a statement: "3 sources · via KCNA · versions divergentes". */
function summarizeSources(statement: StatementView, lang: UiLang): string {
  const text = strings(lang);
  const { relays, divergence, independentSources, attestations } = statement;
  return [
    text.sources(groupBySource(attestations).length, independentSources),
    relays.length > 0 && text.via(listNames(relays, lang)),
    divergence !== null && `≠\u00a0${text.sourcesDiverge}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Shows on demand all that is known of a statement: sources, figures, divergence, how its date was found. */
function Details({ statement, lang }: { readonly statement: StatementView; readonly lang: UiLang }) {
  const text = strings(lang);
  const { venue, via, dateNote, divergence } = statement;
  return (
    <details class="details">
      <summary>{summarizeSources(statement, lang)}</summary>
      {venue !== null && <p>{venue.name}</p>}
      {via !== null && (
        <p>
          {text.knownThrough} {listNames(via.speakers, lang)} (<DateLine date={via.date} bounds={null} lang={lang} />)
        </p>
      )}
      {dateNote !== null && <p>{dateNote}</p>}
      {divergence !== null && (
        <p>
          <b>{text.divergence}</b> {divergence}
        </p>
      )}
      <Figures figures={statement.figures} lang={lang} />
      <SourceList attestations={statement.attestations} lang={lang} />
    </details>
  );
}

/**
 * Draws one statement: when, to whom, what position, the gist, the words themselves, and on demand its sources.
 *
 * @param props.subject - the item whose card or list it stands in, null where it stands alone
 * @param props.onPin - toggles its pin; absent where statements cannot be pinned
 */
export function StatementItem(props: {
  readonly statement: StatementView;
  readonly subject: ItemId | null;
  readonly lang: UiLang;
  readonly pinned: boolean;
  readonly onPin?: (() => void) | undefined;
}) {
  const { statement, subject, lang, pinned, onPin } = props;
  const { gist, quote, position } = statement;
  const text = strings(lang);
  return (
    <article class="statement">
      <div class="head">
        <p class="when">
          <DateLine date={statement.date} bounds={statement.bounds} lang={lang} />{' '}
          <Exchange speakers={statement.speakers} addressees={statement.addressees} subject={subject} lang={lang} />
        </p>
        {position !== null && <PositionMark position={position} lang={lang} />}
      </div>
      <p class="gist">
        {gist}
        {quote !== null && (
          <>
            {' '}
            <Words text={quote.text} lang={quote.lang} uiLang={lang} />
          </>
        )}
      </p>
      <div class="foot">
        <Details statement={statement} lang={lang} />
        {onPin && (
          <button
            type="button"
            class="pin"
            aria-pressed={pinned}
            title={pinned ? text.unpin : text.pin}
            aria-label={text.pin}
            onClick={onPin}
          >
            <PinIcon filled={pinned} />
          </button>
        )}
      </div>
    </article>
  );
}
