import { useMemo, useState } from 'preact/hooks';
import { entityTypes, type EntityType, type UiLang } from '../core/model';
import type { FollowedPage } from '../messages/followed-page';
import { hostOf } from '../messages/host-of';
import type { PageMention } from '../messages/protocol';
import { Dated } from '../ui/card/DateLine';
import type { Notice } from '../ui/card/NoticeLine';
import { typeset } from '../ui/card/typeset';
import { fold } from '../ui/page/fold';
import { SearchField } from '../ui/page/SearchField';
import { pageStrings } from '../ui/strings/page-strings';
import { strings } from '../ui/strings/strings';
import { Empty } from './Empty';
import { OrElse } from './OrElse';
import type { ItemRef, PanelPorts } from './ports';

/** Is from how many names on a search box is offered. */
const SEARCH_FROM = 12;

type Kind = EntityType | 'topic';

/** Is the order in which kinds are offered as filters. */
const KINDS: readonly Kind[] = [...entityTypes, 'topic'];

interface ViewProps {
  readonly lang: UiLang;
  readonly ports: PanelPorts;
  readonly onRefresh: () => void;
  readonly onItem: (item: ItemRef) => void;
  readonly onNotice: (notice: Notice | null) => void;
  /** Asks why these names and no others. */
  readonly onWhy: () => void;
}

/** Draws what was spotted on the page being read, or why nothing was. */
export function PageView(props: ViewProps & { readonly page: FollowedPage | null }) {
  const { page, lang } = props;
  const text = pageStrings(lang).panel;
  if (page === null) return <p class="fine">{text.loading}</p>;
  if (page.report === null) return <Empty title={text.unreachable} hint={text.unreachableHint} />;
  return (
    <>
      <PageHeading report={page.report} lang={lang} />
      {page.report.status === 'on' ? (
        <>
          <MentionList key={page.report.context.url} {...props} mentions={page.report.mentions} content={page.content} />
          <p class="aside">
            <button type="button" class="link" id="why" onClick={props.onWhy}>
              {pageStrings(lang).why.open}
            </button>
          </p>
        </>
      ) : (
        <Idle {...props} page={page} status={page.report.status} />
      )}
    </>
  );
}

function PageHeading({ report, lang }: { readonly report: NonNullable<FollowedPage['report']>; readonly lang: UiLang }) {
  const text = pageStrings(lang).panel;
  const { context, mentions } = report;
  const total = mentions.reduce((sum, { count }) => sum + count, 0);
  return (
    <div class="page-heading">
      <h2 lang={context.lang ?? ''}>{context.title}</h2>
      <p class="fine">
        {context.published === null ? (
          text.publishedUnknown
        ) : (
          <>
            {text.published} <Dated date={context.published} lang={lang} />
          </>
        )}
        {total > 0 && ` · ${text.mentions(total)} · ${text.names(mentions.length)}`}
      </p>
    </div>
  );
}

/** Says why nothing is marked on a page, and offers to change that. */
function Idle(props: ViewProps & { readonly page: FollowedPage; readonly status: 'site-off' | 'not-article' }) {
  const { page, status, lang, ports, onRefresh } = props;
  const text = pageStrings(lang).toolbar;
  const host = hostOf(page.url) ?? '';
  const act = async () => {
    if (status === 'site-off') await ports.turnSiteOn(host);
    else await page.content.call('page.scan', null);
    onRefresh();
  };
  return (
    <div class="empty">
      <p>{status === 'site-off' ? text.siteOff : text.notArticle}</p>
      <button type="button" class="button" onClick={() => void act()}>
        {status === 'site-off' ? text.onSite(host) : text.scan}
      </button>
    </div>
  );
}

/** Keeps the names of one kind that contain what is searched for. */
function select(mentions: readonly PageMention[], kind: Kind | null, search: string): readonly PageMention[] {
  const wanted = fold(search.trim());
  return mentions.filter(({ type, name }) => (kind === null || type === kind) && fold(name).includes(wanted));
}

function MentionList(props: ViewProps & { readonly mentions: readonly PageMention[]; readonly content: FollowedPage['content'] }) {
  const { mentions, content, lang, onItem, onNotice } = props;
  const text = pageStrings(lang).panel;
  const [kind, setKind] = useState<Kind | null>(null);
  const [search, setSearch] = useState('');
  const kinds = useMemo(() => KINDS.filter((each) => mentions.some(({ type }) => type === each)), [mentions]);
  const chosen = kind !== null && kinds.includes(kind) ? kind : null;
  if (mentions.length === 0) return <Empty title={text.noNames} hint={text.noNamesHint} />;
  const found = select(mentions, chosen, search);
  const jump = async ({ pack, id }: PageMention) => {
    const answer = await content.call('mention.jump', { pack, id });
    onNotice(answer.ok ? null : { text: text.jumpFailed, undo: null });
  };
  return (
    <>
      {kinds.length > 1 && <KindFilter kinds={kinds} chosen={chosen} lang={lang} onChoose={setKind} />}
      <SearchField isOffered={mentions.length >= SEARCH_FROM} label={text.search} value={search} onSearch={setSearch} />
      {found.length === 0 && <p class="fine">{text.nothingFound}</p>}
      <ul class="mentions">
        {found.map((mention) => (
          <MentionRow
            key={`${mention.pack}/${mention.id}`}
            mention={mention}
            lang={lang}
            onJump={() => void jump(mention)}
            onItem={onItem}
          />
        ))}
      </ul>
    </>
  );
}

function KindFilter(props: {
  readonly kinds: readonly Kind[];
  readonly chosen: Kind | null;
  readonly lang: UiLang;
  readonly onChoose: (kind: Kind | null) => void;
}) {
  const { kinds, chosen, lang, onChoose } = props;
  const text = pageStrings(lang);
  return (
    <div class="filters" role="group" aria-label={text.panel.filter}>
      {[null, ...kinds].map((kind) => (
        <button key={kind} type="button" aria-pressed={kind === chosen} onClick={() => onChoose(kind)}>
          {kind === null ? text.panel.all : text.kindsPlural[kind]}
        </button>
      ))}
    </div>
  );
}

function MentionRow(props: {
  readonly mention: PageMention;
  readonly lang: UiLang;
  readonly onJump: () => void;
  readonly onItem: (item: ItemRef) => void;
}) {
  const { mention, lang, onJump, onItem } = props;
  const text = pageStrings(lang).panel;
  const { pack, id, name, type, count, alternatives } = mention;
  return (
    <li>
      <button type="button" class="jump" title={text.jump(name)} onClick={onJump}>
        <span>
          <span class="name">{typeset(name, lang)}</span> <small>{strings(lang).kinds[type]}</small>
        </span>
        <span class="sr">, </span>
        <span class="count" aria-hidden="true">
          {count}
        </span>
        <span class="sr">{text.mentions(count)}</span>
      </button>
      <button
        type="button"
        class="more"
        aria-label={text.statements(name)}
        title={text.statements(name)}
        onClick={() => onItem({ pack, id })}
      >
        <span aria-hidden="true">›</span>
      </button>
      <OrElse alternatives={alternatives} lang={lang} onItem={onItem} />
    </li>
  );
}
