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
import { useKeptFocus } from '../ui/page/use-kept-focus';
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

/** Is what can be shown over the tabs. */
type Over = 'item' | 'why';

/** Keeps what the reader came from, so that going back leads to the same line. */
function useTrail() {
  const trail = useRef<{ readonly over: Over; readonly focused: Element | null; readonly top: number }[]>([]);
  return {
    /** Notes where the reader is, before something is shown over it; another item over an item leaves nothing new. */
    leave: (over: Over) => {
      if (trail.current.at(-1)?.over === over) return;
      trail.current.push({ over, focused: document.activeElement, top: scrollY });
    },
    /** Goes where the reader left last; to `otherwise` where what had the focus is gone. */
    comeBack: (otherwise: string) => {
      const { focused = null, top = 0 } = trail.current.pop() ?? {};
      // What is gone back to is shown only now, and the focus would else fall back to the page's start.
      setTimeout(() => {
        const isThere = focused instanceof HTMLElement && focused !== document.body && focused.isConnected;
        (isThere ? focused : document.getElementById(otherwise))?.focus({ preventScroll: true });
        document.documentElement.scrollTop = top;
      });
    },
  };
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
  const trail = useTrail();
  const showItem = (shown: ItemRef) => {
    trail.leave('item');
    setItem(shown);
  };
  const { page, refresh } = useFollowing(ports, showItem);
  const pinning = usePinning(ports, lang, setNotice);
  useKeptFocus(notice, pinning.pins);
  const pinCount = pinning.pins?.ok === true ? pinning.pins.value.length : 0;
  const back = () => {
    if (item === null) setWhy(false);
    setItem(null);
    trail.comeBack(item === null ? 'why' : `tab-${view}`);
  };
  const openWhy = () => {
    trail.leave('why');
    setWhy(true);
  };
  const titleOf = usePackTitles(ports, lang);
  const shared = { page, lang, ports, onItem: showItem, onNotice: setNotice };
  return (
    <PackTitle.Provider value={titleOf}>
      <main>
        {item !== null && <ItemView item={item} page={page} lang={lang} ports={ports} pinning={pinning} onBack={back} />}
        {isWhy && (
          <div hidden={item !== null}>
            <WhyView {...shared} onBack={back} />
          </div>
        )}
        <div hidden={item !== null || isWhy}>
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
              <PageView {...shared} onRefresh={refresh} onWhy={openWhy} />
            ) : (
              <PinnedView pins={pinning.pins} lang={lang} onUnpin={pinning.unpin} />
            )}
          </Tabs>
        </div>
      </main>
      <div class="notices">
        <NoticeLine notice={notice} undo={text.undo} takesFocus={false} />
      </div>
    </PackTitle.Provider>
  );
}
