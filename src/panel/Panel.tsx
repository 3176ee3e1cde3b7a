import { useEffect, useRef, useState } from 'preact/hooks';
import type { UiLang } from '../core/model';
import { chooseUiLang, defaultSettings } from '../core/settings';
import type { FollowedPage, PageFollower } from '../messages/followed-page';
import { NoticeLine, type Notice } from '../ui/card/NoticeLine';
import { Brand } from '../ui/page/Brand';
import { useLive } from '../ui/page/live';
import { Tabs } from '../ui/page/Tabs';
import { useDocument } from '../ui/page/use-document';
import { pageStrings } from '../ui/strings/page-strings';
import { ItemView } from './ItemView';
import { PageView } from './PageView';
import { PinnedView } from './PinnedView';
import type { ItemRef, PanelPorts } from './ports';
import { usePinning } from './use-pinning';

type View = 'page' | 'pinned';

/** Follows the active tab's page and what other contexts ask the panel to show. */
function useFollowing(ports: PanelPorts, onItem: (item: ItemRef) => void) {
  const [page, setPage] = useState<FollowedPage | null>(null);
  const follower = useRef<PageFollower | null>(null);
  useEffect(() => {
    const following = ports.followPage(setPage);
    follower.current = following;
    const stopRequests = ports.followRequests(({ tab, item }) => {
      following.follow(tab);
      if (item !== null) onItem(item);
    });
    return () => {
      stopRequests();
      following.stop();
    };
  }, [ports]);
  return { page, refresh: () => follower.current?.refresh() };
}

/** Draws the side panel: the names of the page being read, the pinned statements, and all statements on one item. */
export function Panel({ ports }: { readonly ports: PanelPorts }) {
  const settings = useLive(ports.settings);
  const lang: UiLang = chooseUiLang(settings ?? defaultSettings, ports.browserLang);
  const text = pageStrings(lang);
  const [view, setView] = useState<View>('page');
  const [item, setItem] = useState<ItemRef | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const { page, refresh } = useFollowing(ports, setItem);
  const pinning = usePinning(ports, lang, setNotice);
  const pinCount = pinning.pins?.ok === true ? pinning.pins.value.length : 0;
  useDocument(lang, text.panel.title);

  if (settings === null) return null;
  const back = () => {
    setItem(null);
    // The tab list is drawn only now, and the focus would else fall back to the page's start.
    setTimeout(() => document.getElementById(`tab-${view}`)?.focus());
  };
  return (
    <div class="panel">
      <header class="page-header">
        <h1>
          <Brand />
        </h1>
        <button type="button" class="link" onClick={() => ports.openSettings()}>
          {text.settings}
        </button>
      </header>
      <main>
        {item !== null ? (
          <ItemView item={item} page={page} lang={lang} ports={ports} pinning={pinning} onBack={back} />
        ) : (
          <Tabs
            label={text.panel.views}
            tabs={[
              { id: 'page', label: text.panel.page },
              { id: 'pinned', label: pinCount === 0 ? text.panel.pinned : `${text.panel.pinned} (${pinCount})` },
            ]}
            chosen={view}
            onChoose={setView}
          >
            {view === 'page' ? (
              <PageView page={page} lang={lang} ports={ports} onRefresh={refresh} onItem={setItem} onNotice={setNotice} />
            ) : (
              <PinnedView pins={pinning.pins} lang={lang} onUnpin={pinning.unpin} />
            )}
          </Tabs>
        )}
      </main>
      <div class="notices">
        <NoticeLine notice={notice} undo={text.undo} takesFocus={false} />
      </div>
    </div>
  );
}
