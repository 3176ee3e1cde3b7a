import type { PageContext } from '../core/model';
import { parseSettings, type Settings, SETTINGS_KEY } from '../core/settings';
import { client } from '../messages/rpc';
import type { ContentToBackground, PageReport } from '../messages/protocol';
import { watchSettings } from '../messages/settings-sync';
import { endWith, type ExtensionApi, extensionApi, isAlive } from './extension';
import { followAddress } from './address';
import { createPaint } from './paint';
import { readContext } from './page-signals';
import { serveMessages } from './serve-messages';
import { createReading, type Reading } from './reading';

/** Start Incise in this page, and end it with its life. */
export function startIncise(life: AbortController): void {
  if (window !== window.top) return;
  const api = extensionApi();
  endWith(api, life);
  void api.storage.local.get(SETTINGS_KEY).then(
    (stored) => {
      if (!life.signal.aborted) new PageLife(api, life, parseSettings(stored[SETTINGS_KEY])).begin();
    },
    () => life.abort(),
  );
}

/** How long a page may take to become an article: single-page applications draw theirs late. */
const lateArticleMs = [1_000, 2_500, 6_000, 15_000];

class PageLife {
  readonly #api: ExtensionApi;
  readonly #life: AbortController;
  readonly #background;
  #settings: Settings;
  #context: PageContext;
  readonly #reading: Reading;
  #isReading = false;
  /** Ends what belongs to the page as it is addressed now. */
  #page = new AbortController();
  /** The reader asked for this page, article or not. */
  #isWanted = false;

  constructor(api: ExtensionApi, life: AbortController, settings: Settings) {
    this.#api = api;
    this.#life = life;
    this.#settings = settings;
    this.#context = readContext(document);
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
    const unwatch = watchSettings(this.#api.storage.onChanged, (settings) => {
      this.#settings = settings;
      this.#restart();
    });
    signal.addEventListener('abort', () => quietly(unwatch));
    serveMessages(this.#api, { report: () => this.#report(), scan: () => this.#scan(), reading: this.#reading }, signal);
    followAddress(() => this.#onAddress(), signal);
    window.addEventListener('pageshow', (event) => event.persisted && this.#onReturn(), { signal });
    this.#restart();
  }

  #restart(): void {
    this.#stop();
    this.#page = new AbortController();
    const status = this.#status();
    if (status !== 'on') {
      void this.#background.call('page.count', { count: null });
      if (status === 'not-article') this.#watchForArticle();
      return;
    }
    this.#isReading = true;
    this.#reading.start(this.#settings);
  }

  #stop(): void {
    this.#page.abort();
    this.#isReading = false;
    this.#reading.stop();
  }

  #status(): PageReport['status'] {
    if (this.#settings.sitesOff.includes(location.hostname)) return 'site-off';
    return this.#context.isArticle || this.#isWanted ? 'on' : 'not-article';
  }

  #report(): PageReport {
    return { context: this.#context, mentions: this.#reading.mentions(), status: this.#status() };
  }

  #scan(): void {
    this.#isWanted = true;
    this.#context = readContext(document);
    this.#restart();
  }

  #onAddress(): void {
    const before = this.#context;
    this.#context = readContext(document);
    const isOther = before.title !== this.#context.title || before.published !== this.#context.published;
    if (isOther || !this.#isReading) {
      this.#isWanted = false;
      this.#restart();
    }
  }

  /** Back from the browser's cache of pages: settings may have changed and the toolbar has forgotten the count. */
  #onReturn(): void {
    void this.#api.storage.local.get(SETTINGS_KEY).then(
      (stored) => {
        this.#settings = parseSettings(stored[SETTINGS_KEY]);
        this.#restart();
      },
      () => this.#life.abort(),
    );
  }

  #watchForArticle(): void {
    const timers = lateArticleMs.map((delayMs) =>
      setTimeout(() => {
        const context = readContext(document);
        if (!context.isArticle || this.#isReading) return;
        this.#context = context;
        this.#restart();
      }, delayMs),
    );
    this.#page.signal.addEventListener('abort', () => {
      for (const timer of timers) clearTimeout(timer);
    });
  }
}

/** Do what a browser may refuse once the extension is gone. */
function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // Nothing is left to unregister from.
  }
}
