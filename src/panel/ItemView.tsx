import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageContext, UiLang } from '../core/model';
import type { CardContent } from '../core/related/card';
import type { Result } from '../core/result';
import type { FollowedPage } from '../messages/followed-page';
import { ClaimThreads } from '../ui/card/ClaimThreads';
import { Introduction } from '../ui/card/Introduction';
import { Sections, type Pinning } from '../ui/card/Sections';
import { typesetView } from '../ui/card/typeset';
import { Problem } from '../ui/page/Problem';
import { pageStrings } from '../ui/strings/page-strings';
import { strings } from '../ui/strings/strings';
import type { ItemRef, PanelPorts } from './ports';
import type { PanelPinning } from './use-pinning';

/** Stands for a page that nothing is known of, so that its statements are not split by date. */
const noPage: PageContext = { url: 'https://page.invalid/', title: '', lang: null, published: null, publishedFrom: null, isArticle: false };

/** Reads all statements on an item as seen from the page, anew whenever `again` changes; null while it reads. */
function useContent(ports: PanelPorts, item: ItemRef, page: FollowedPage | null, again: string): Result<CardContent> | null {
  const [content, setContent] = useState<Result<CardContent> | null>(null);
  const context = page === null ? null : (page.report?.context ?? noPage);
  useEffect(() => {
    if (context === null) return;
    let current = true;
    void ports.readCard(item, context).then((answer) => {
      if (current) setContent(answer);
    });
    return () => {
      current = false;
    };
  }, [item.pack, item.id, context?.url, context?.published, again]);
  return content;
}

/** Draws everything that the corpus holds on one entity or topic, split at the date of the page being read. */
export function ItemView(props: {
  readonly item: ItemRef;
  readonly page: FollowedPage | null;
  readonly lang: UiLang;
  readonly ports: PanelPorts;
  readonly pinning: PanelPinning;
  readonly onBack: () => void;
}) {
  const { item, page, lang, ports, pinning, onBack } = props;
  const [attempt, setAttempt] = useState(0);
  const content = useContent(ports, item, page, `${attempt} ${lang}`);
  return (
    <article class="item">
      <button type="button" class="link back" onClick={onBack}>
        <span aria-hidden="true">← </span>
        {pageStrings(lang).panel.back}
      </button>
      {content === null && <p class="fine">{strings(lang).loading}</p>}
      {content?.ok === false && <Problem error={content.error} lang={lang} onRetry={() => setAttempt(attempt + 1)} />}
      {content?.ok === true && <Item content={content.value} page={page} lang={lang} pinning={pinning} />}
    </article>
  );
}

function Item(props: {
  readonly content: CardContent;
  readonly page: FollowedPage | null;
  readonly lang: UiLang;
  readonly pinning: PanelPinning;
}) {
  const { content, page, lang, pinning } = props;
  const text = strings(lang);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [content.pack, content.id]);
  const read = page?.report?.context ?? null;
  const set = typesetView(content, lang);
  const toggling: Pinning = {
    isPinned: (statement) => pinning.pinOf(statement, read?.url ?? '') !== null,
    toggle: ({ id }) => {
      // What is kept is the statement as the corpus has it, not as it is set here.
      const statement = content.sections.flatMap(({ statements }) => statements).find((one) => one.id === id);
      if (statement === undefined) return;
      const pinned = pinning.pinOf(statement, read?.url ?? '');
      if (pinned !== null) pinning.unpin(pinned);
      else if (read !== null) pinning.pin(statement, { url: read.url, title: read.title, published: read.published });
    },
  };
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {set.name} <small>{text.kinds[set.type]}</small>
      </h2>
      <Introduction content={set} lang={lang} />
      <Sections content={set} lang={lang} pinning={read === null ? null : toggling} />
      <ClaimThreads threads={set.threads} subject={set.id} lang={lang} />
    </>
  );
}
