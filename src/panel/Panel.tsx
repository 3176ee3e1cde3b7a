import { useEffect, useRef, useState } from 'preact/hooks';
import { showDate } from '../core/dates';
import type { UiLang } from '../core/model';
import { chooseUiLang, defaultSettings } from '../core/settings';
import type { FollowedPage, PageFollower } from '../messages/followed-page';
import { DateWords } from '../ui/card/DateLine';
import { NoticeLine, type Notice } from '../ui/card/NoticeLine';
import { Brand } from '../ui/page/Brand';
import { useLive } from '../ui/page/live';
import { Tabs } from '../ui/page/Tabs';
import { useDocument } from '../ui/page/use-document';
import { pageStrings } from '../ui/strings/page-strings';
import { ItemView } from './ItemView';
import { PageView } from './PageView';
import { PinnedView } from './PinnedView';
import { PackTitle, usePackTitles } from './pack-titles';
import type { ItemRef, PanelPorts } from './ports';
import { usePinning } from './use-pinning';
import { WhyView } from './WhyView';

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

/** Draws the side panel: the names of the page being read, why these, the pinned statements, and all statements on one item. */
export function Panel({ ports }: { readonly ports: PanelPorts }) {
  const settings = useLive(ports.settings);
  const lang: UiLang = chooseUiLang(settings ?? defaultSettings, ports.browserLang);
  const text = pageStrings(lang);
  useDocument(lang, text.panel.title);
  return (
    <div class="panel">
      <header class="page-header">
        <h1>
          <Brand />
        </h1>
        {settings !== null && (
          <button type="button" class="link" onClick={() => ports.openSettings()}>
            {text.settings}
          </button>
        )}
      </header>
      <DateWords.Provider value={showDate}>{settings === null ? <main /> : <Views ports={ports} lang={lang} />}</DateWords.Provider>
    </div>
  );
}

function Views({ ports, lang }: { readonly ports: PanelPorts; readonly lang: UiLang }) {
  const text = pageStrings(lang);
  const [view, setView] = useState<View>('page');
  const [isWhy, setWhy] = useState(false);
  const [item, setItem] = useState<ItemRef | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const { page, refresh } = useFollowing(ports, setItem);
  const pinning = usePinning(ports, lang, setNotice);
  const pinCount = pinning.pins?.ok === true ? pinning.pins.value.length : 0;
  const back = () => {
    if (item === null) setWhy(false);
    setItem(null);
    // What led here is drawn only now, and the focus would else fall back to the page's start.
    setTimeout(() => document.getElementById(item === null ? 'why' : `tab-${view}`)?.focus());
  };
  const titleOf = usePackTitles(ports, lang);
  const shared = { page, lang, ports, onItem: setItem, onNotice: setNotice };
  return (
    <PackTitle.Provider value={titleOf}>
      <main>
        {item !== null ? (
          <ItemView item={item} page={page} lang={lang} ports={ports} pinning={pinning} onBack={back} />
        ) : isWhy ? (
          <WhyView {...shared} onBack={back} />
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
              <PageView {...shared} onRefresh={refresh} onWhy={() => setWhy(true)} />
            ) : (
              <PinnedView pins={pinning.pins} lang={lang} onUnpin={pinning.unpin} />
            )}
          </Tabs>
        )}
      </main>
      <div class="notices">
        <NoticeLine notice={notice} undo={text.undo} takesFocus={false} />
      </div>
    </PackTitle.Provider>
  );
}
