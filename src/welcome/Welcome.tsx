import { useEffect, useState } from 'preact/hooks';
import type { UiLang } from '../core/model';
import { failure } from '../core/result';
import { chooseUiLang, defaultSettings, type Settings } from '../core/settings';
import { Card, type CardActions } from '../ui/card/Card';
import { Brand } from '../ui/page/Brand';
import { useLive, type Live } from '../ui/page/live';
import { useDocument } from '../ui/page/use-document';
import { pageStrings } from '../ui/strings/page-strings';
import { sampleCard } from './sample';

/** Names a keyboard command and the keys it has; empty where it has none. */
export interface Shortcut {
  readonly name: string;
  readonly keys: string;
}

/** Is what the welcome page needs of the browser, so that tests can give it something else. */
export interface WelcomePorts {
  readonly browserLang: string;
  readonly settings: Live<Settings>;
  listShortcuts(): Promise<readonly Shortcut[]>;
  openSettings(): void;
}

/** Draws the page that opens after the installation. */
export function Welcome({ ports }: { readonly ports: WelcomePorts }) {
  const settings = useLive(ports.settings);
  const lang = chooseUiLang(settings ?? defaultSettings, ports.browserLang);
  const page = pageStrings(lang);
  const text = page.welcome;
  useDocument(lang, text.title);
  if (settings === null) return null;
  return (
    <div class="welcome">
      <header class="page-header">
        <Brand />
      </header>
      <main>
        <div class="lead">
          <h1>{text.heading}</h1>
          {text.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>
            <button type="button" class="button" onClick={() => ports.openSettings()}>
              {text.toSettings}
            </button>
          </p>
        </div>
        <Sample lang={lang} />
        <section>
          <h2>{text.tryIt}</h2>
          <p>{text.tryItText}</p>
        </section>
        <Shortcuts ports={ports} lang={lang} />
        <section>
          <h2>{text.permissions}</h2>
          <dl>
            {text.permissionList.map(([permission, reason]) => (
              <div key={permission}>
                <dt>{permission}</dt>
                <dd>{reason}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{page.options.sections.privacy}</h2>
          {page.options.privacyText.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      </main>
    </div>
  );
}

/** The sample is a picture: nothing in it can be pressed, so nothing is ever asked of these. */
const idle: CardActions = {
  pin: () => Promise.resolve(failure('item/unknown', 'The sample cannot be pinned.')),
  unpin: () => Promise.resolve(failure('item/unknown', 'The sample cannot be pinned.')),
  mute: () => Promise.resolve(failure('item/unknown', 'The sample cannot be muted.')),
  seeAll: () => Promise.resolve(failure('item/unknown', 'The sample is not in the panel.')),
  choose: () => undefined,
};

function Sample({ lang }: { readonly lang: UiLang }) {
  const text = pageStrings(lang).welcome;
  const [before, name, after] = text.exampleText;
  return (
    <figure class="sample" aria-label={text.example}>
      <p class="newsprint">
        {before}
        <span class="marked">{name}</span>
        {after}
      </p>
      <div inert>
        <Card lang={lang} state={{ kind: 'ready', content: sampleCard(lang), pins: {}, actions: idle }} onRetry={() => undefined} />
      </div>
    </figure>
  );
}

function Shortcuts({ ports, lang }: { readonly ports: WelcomePorts; readonly lang: UiLang }) {
  const text = pageStrings(lang).welcome;
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => void ports.listShortcuts().then(setShortcuts), [ports]);
  return (
    <section>
      <h2>{text.shortcuts}</h2>
      <dl class="shortcuts">
        {Object.entries(text.commands).map(([command, label]) => {
          const keys = shortcuts.find(({ name }) => name === command)?.keys;
          if (keys === undefined) return null;
          return (
            <div key={command}>
              <dt>{keys === '' ? text.shortcutUnset : <kbd>{keys}</kbd>}</dt>
              <dd>{label}</dd>
            </div>
          );
        })}
      </dl>
      <p class="fine">{text.shortcutsHint}</p>
    </section>
  );
}
