import { useEffect, useRef, useState } from 'preact/hooks';
import { chooseUiLang, defaultSettings, type Settings } from '../core/settings';
import type { UiLang } from '../core/model';
import type { FollowedPage, PageFollower } from '../messages/followed-page';
import { hostOf } from '../messages/host-of';
import { Brand } from '../ui/page/Brand';
import { useLive, type Live } from '../ui/page/live';
import { useDocument } from '../ui/page/use-document';
import { pageStrings } from '../ui/strings/page-strings';

/** Is what the toolbar's popup needs of the browser, so that tests can give it something else. */
export interface ToolbarPorts {
  readonly browserLang: string;
  readonly settings: Live<Settings>;
  switchSite(host: string, on: boolean): Promise<unknown>;
  followPage(onPage: (page: FollowedPage) => void): PageFollower;
  /** Opens the panel; must ask the browser before it returns, for the gesture ends with the click. */
  openPanel(): Promise<unknown>;
  openSettings(): void;
  close(): void;
}

/** Draws the toolbar's popup: what Incise does on this page, on or off for its site, and the ways to the panel and the settings. */
export function Toolbar({ ports }: { readonly ports: ToolbarPorts }) {
  const settings = useLive(ports.settings);
  const [page, setPage] = useState<FollowedPage | null>(null);
  const [failed, setFailed] = useState(false);
  const follower = useRef<PageFollower | null>(null);
  useEffect(() => {
    const following = ports.followPage(setPage);
    follower.current = following;
    return () => following.stop();
  }, [ports]);
  const lang = chooseUiLang(settings ?? defaultSettings, ports.browserLang);
  const text = pageStrings(lang);
  useDocument(lang, text.toolbar.title);
  if (settings === null || page === null) return null;

  const openPanel = () => {
    ports.openPanel().then(
      () => ports.close(),
      () => setFailed(true),
    );
  };
  const host = hostOf(page.url);
  return (
    <main class="toolbar">
      <h1>
        <Brand />
      </h1>
      <PageStatus
        page={page}
        lang={lang}
        isOff={host !== null && settings.sitesOff.includes(host)}
        onScanned={() => follower.current?.refresh()}
      />
      {host !== null && (
        <label class="choice">
          <input
            type="checkbox"
            role="switch"
            checked={!settings.sitesOff.includes(host)}
            onChange={(event) => void ports.switchSite(host, event.currentTarget.checked)}
          />
          <span>{text.toolbar.onSite(host)}</span>
        </label>
      )}
      <p class="actions">
        <button type="button" class="button" onClick={openPanel}>
          {text.openPanel}
        </button>
        <button type="button" class="link" onClick={() => ports.openSettings()}>
          {text.settings}
        </button>
      </p>
      <p class="fault" role="alert">
        {failed && text.toolbar.openPanelFailed}
      </p>
    </main>
  );
}

function PageStatus(props: {
  readonly page: FollowedPage;
  readonly lang: UiLang;
  readonly isOff: boolean;
  readonly onScanned: () => void;
}) {
  const { page, lang, isOff, onScanned } = props;
  const text = pageStrings(lang);
  const { report } = page;
  const scan = async () => {
    await page.content.call('page.scan', null);
    onScanned();
  };
  if (hostOf(page.url) === null) return <p role="status">{text.toolbar.browserPage}</p>;
  if (isOff) return <p role="status">{text.toolbar.siteOff}</p>;
  if (report === null) return <p role="status">{text.panel.unreachableHint}</p>;
  if (report.status === 'not-article') {
    return (
      <div role="status">
        <p>{text.toolbar.notArticle}</p>
        <button type="button" class="link" onClick={() => void scan()}>
          {text.toolbar.scan}
        </button>
      </div>
    );
  }
  const total = report.mentions.reduce((sum, { count }) => sum + count, 0);
  return (
    <p role="status">{total === 0 ? text.panel.noNames : `${text.panel.mentions(total)} · ${text.panel.names(report.mentions.length)}`}</p>
  );
}
