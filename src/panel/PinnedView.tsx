import { useState } from 'preact/hooks';
import type { UiLang } from '../core/model';
import type { Result } from '../core/result';
import type { PinnedStatement } from '../store/notebook';
import { Dated } from '../ui/card/DateLine';
import { StatementItem } from '../ui/card/StatementItem';
import { typesetView } from '../ui/card/typeset';
import { fold } from '../ui/page/fold';
import { Problem } from '../ui/page/Problem';
import { SearchField } from '../ui/page/SearchField';
import { pageStrings } from '../ui/strings/page-strings';
import { Empty } from './Empty';

/** Is from how many pins on a search box is offered. */
const SEARCH_FROM = 8;

function textOf({ statement, page }: PinnedStatement): string {
  const { speakers, addressees, gist, quote } = statement;
  return fold([...speakers.map(({ name }) => name), ...addressees.map(({ name }) => name), gist, quote?.text ?? '', page.title].join(' '));
}

interface ViewProps {
  readonly lang: UiLang;
  readonly onUnpin: (pinned: PinnedStatement) => void;
}

/** Draws the pinned statements, newest first, each with the page it was pinned on. */
export function PinnedView(props: ViewProps & { readonly pins: Result<readonly PinnedStatement[]> | null }) {
  const { pins, lang, onUnpin } = props;
  if (pins === null) return null;
  if (!pins.ok) return <Problem error={pins.error} lang={lang} />;
  return <Pins pins={pins.value} lang={lang} onUnpin={onUnpin} />;
}

function Pins(props: ViewProps & { readonly pins: readonly PinnedStatement[] }) {
  const { pins, lang, onUnpin } = props;
  const text = pageStrings(lang).panel;
  const [search, setSearch] = useState('');
  if (pins.length === 0) return <Empty title={text.noPins} hint={text.noPinsHint} />;
  const found = pins.filter((pinned) => textOf(pinned).includes(fold(search.trim())));
  return (
    <>
      <SearchField isOffered={pins.length >= SEARCH_FROM} label={text.searchPins} value={search} onSearch={setSearch} />
      {found.length === 0 && <p class="fine">{text.noPinFound}</p>}
      <ol class="pins">
        {found.map((pinned) => (
          <li key={pinned.pin}>
            <StatementItem
              statement={typesetView(pinned.statement, lang)}
              subject={null}
              lang={lang}
              pinned
              onPin={() => onUnpin(pinned)}
            />
            <PinnedFrom pinned={pinned} lang={lang} />
          </li>
        ))}
      </ol>
    </>
  );
}

function PinnedFrom({ pinned, lang }: { readonly pinned: PinnedStatement; readonly lang: UiLang }) {
  const text = pageStrings(lang).panel;
  const { page, pinnedAt } = pinned;
  return (
    <p class="fine">
      {text.pinnedOn} <Dated date={pinnedAt.slice(0, 10)} lang={lang} /> {text.whileReading}{' '}
      <a href={page.url} target="_blank" rel="noreferrer">
        {page.title || page.url}
      </a>
      {page.published !== null && (
        <>
          {' ('}
          <Dated date={page.published} lang={lang} />)
        </>
      )}
    </p>
  );
}
