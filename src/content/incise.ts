import type { PageContext } from '../core/model';
import { isArticle } from '../core/page/page-article';
import type { PageSignals } from '../core/page/signals';
import { parseSettings, type Settings, SETTINGS_KEY } from '../core/settings';
import type { ContentToBackground, PageReport } from '../messages/protocol';
import { type Client, client } from '../messages/rpc';
import { watchSettings } from '../messages/settings-sync';
import { followAddress } from './address';
import { endWith, type ExtensionApi, extensionApi, isAlive } from './extension';
import { collectSignals } from '../signals/collect-signals';
import { createPaint } from './paint';
import { createReading, type Reading } from './reading';
import { serveMessages } from './serve-messages';

/** When a page is looked at again, in milliseconds from its start: applications draw late, and metadata may come with a script. */
const looksMs = [1_500, 5_000, 15_000];

/** Start Incise in this page, and end it with its life; frames are read from the page that they stand in. */
export function startIncise(life: AbortController): void {
  // Pictures, feeds and the like are documents too.
  if (window !== window.top || !(document instanceof HTMLDocument) || !(document.body instanceof HTMLBodyElement)) return;
  if ((document as { prerendering?: boolean }).prerendering === true) {
    document.addEventListener('prerenderingchange', () => startIncise(life), { once: true, signal: life.signal });
    return;
  }
  const api = extensionApi();
  endWith(api, life);
  void readStored(api).then(
    (settings) => {
      if (!life.signal.aborted) new PageLife(api, life, settings).begin();
    },
    () => life.abort(),
  );
}

class PageLife {
  readonly #api: ExtensionApi;
  readonly #life: AbortController;
  readonly #background: Client<ContentToBackground>;
  readonly #reading: Reading;
  #settings: Settings;
  #signals: PageSignals;
  #context: PageContext;
  #isReading = false;
  /** Ends what belongs to the page as it stands now. */
  #page = new AbortController();
  /** The reader asked for this page, article or not. */
  #isWanted = false;

  constructor(api: ExtensionApi, life: AbortController, settings: Settings) {
    this.#api = api;
    this.#life = life;
    this.#settings = settings;
    this.#signals = collectSignals(document, location.href);
    this.#context = plainContext(this.#signals);
    this.#background = client<ContentToBackground>((message) => api.runtime.sendMessage(message));
    this.#reading = createReading({
      settings,
      browserLang: api.i18n.getUILanguage(),
      context: () => this.#context,
      background: this.#background,
      paint: createPaint(),
      onUnanswered: () => {
        if (!isAlive(api)) life.abort();
      },
      signal: life.signal,
    });
  }

  begin(): void {
    const { signal } = this.#life;
    signal.addEventListener('abort', () => this.#stop());
    const unwatch = watchSettings(this.#api.storage.onChanged, (settings) => this.#apply(settings));
    signal.addEventListener('abort', () => {
      if (isAlive(this.#api)) unwatch();
    });
    serveMessages(this.#api, { report: () => this.#report(), scan: () => this.#scan(), reading: this.#reading }, signal);
    followAddress(() => void this.#look(), signal);
    window.addEventListener('pageshow', (event) => event.persisted && this.#onReturn(), { signal });
    void this.#start();
  }

  #apply(settings: Settings): void {
    this.#settings = settings;
    void this.#start();
  }

  /** Start over with the page as it was last looked at. */
  async #start(): Promise<void> {
    this.#stop();
    const page = new AbortController();
    this.#page = page;
    this.#lookLater(page.signal);
    if (this.#status() !== 'on') {
      void this.#background.call('page.count', { count: null });
      return;
    }
    this.#isReading = true;
    await this.#understand();
    if (!page.signal.aborted && !this.#life.signal.aborted) this.#reading.start(this.#settings);
  }

  #stop(): void {
    this.#page.abort();
    this.#isReading = false;
    this.#reading.stop();
  }

  /** Have the background understand the page: its rules for dates would weigh more here than everything else does. */
  async #understand(): Promise<void> {
    const signals = this.#signals;
    const answer = await this.#background.call('page.understand', signals);
    if (signals === this.#signals) this.#context = answer.ok ? answer.value : plainContext(signals);
  }

  /** Look at the page again, and start over where it has become another one. */
  async #look(): Promise<void> {
    const [oldSignals, oldContext] = [this.#signals, this.#context];
    const signals = collectSignals(document, location.href);
    if (isSamePage(signals, oldSignals)) return;
    this.#signals = signals;
    const isOther = signals.url !== oldSignals.url && (signals.headline ?? signals.title) !== (oldSignals.headline ?? oldSignals.title);
    if (isOther) this.#isWanted = false;
    if (!this.#isReading || isOther || this.#status() !== 'on') return this.#start();
    await this.#understand();
    const { published, lang } = this.#context;
    if (published !== oldContext.published || lang !== oldContext.lang) await this.#start();
  }

  #lookLater(signal: AbortSignal): void {
    const timers = looksMs.map((delayMs) => setTimeout(() => void this.#look(), delayMs));
    signal.addEventListener('abort', () => {
      for (const timer of timers) clearTimeout(timer);
    });
  }

  /** Back from the browser's cache of pages: settings may have changed, and the toolbar has forgotten the count. */
  #onReturn(): void {
    void readStored(this.#api).then(
      (settings) => this.#apply(settings),
      () => this.#life.abort(),
    );
  }

  #status(): PageReport['status'] {
    if (this.#settings.sitesOff.includes(location.hostname)) return 'site-off';
    return isArticle(this.#signals) || this.#isWanted ? 'on' : 'not-article';
  }

  #report(): PageReport {
    return { context: this.#context, mentions: this.#reading.mentions(), status: this.#status() };
  }

  #scan(): void {
    this.#isWanted = true;
    this.#signals = collectSignals(document, location.href);
    void this.#start();
  }
}

/** Reads as `readSettings` does, which would cost every page a hundred bytes more; rejects where the extension is gone. */
async function readStored(api: ExtensionApi): Promise<Settings> {
  return parseSettings((await api.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Describe a page as far as that goes without understanding it. */
function plainContext(signals: PageSignals): PageContext {
  return { url: signals.url, title: signals.title, lang: null, published: null, publishedFrom: null, isArticle: isArticle(signals) };
}

/** Tell whether a page says the same about itself as before; how much text it has does not count, for that grows. */
function isSamePage(one: PageSignals, other: PageSignals): boolean {
  return (
    isArticle(one) === isArticle(other) &&
    JSON.stringify({ ...one, text: null, sample: null }) === JSON.stringify({ ...other, text: null, sample: null })
  );
}
