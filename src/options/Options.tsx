import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { showDate } from '../core/dates';
import { chooseUiLang, defaultSettings, type Settings } from '../core/settings';
import type { UiLang } from '../core/model';
import type { Result } from '../core/result';
import { DateWords } from '../ui/card/DateLine';
import { NoticeLine } from '../ui/card/NoticeLine';
import { Brand } from '../ui/page/Brand';
import { useLive } from '../ui/page/live';
import { useDocument } from '../ui/page/use-document';
import { useKeptFocus } from '../ui/page/use-kept-focus';
import { pageStrings } from '../ui/strings/page-strings';
import { useChanges } from './change';
import { Display } from './Display';
import { Kinds } from './Kinds';
import { MutedNames } from './MutedNames';
import { Packs } from './Packs';
import type { OptionsPorts } from './ports';
import { Sites } from './Sites';
import { Topics } from './Topics';

type SectionId = 'topics' | 'kinds' | 'muted' | 'sites' | 'display' | 'packs' | 'privacy';

const SECTIONS: readonly SectionId[] = ['topics', 'kinds', 'muted', 'sites', 'display', 'packs', 'privacy'];

/** Asks once for something, and again when `again` changes; null while it waits for the first answer. */
function useAnswer<T>(ask: () => Promise<Result<T>>, again: unknown): [Result<T> | null, (answer: Result<T>) => void] {
  const [answer, setAnswer] = useState<Result<T> | null>(null);
  useEffect(() => {
    let current = true;
    void ask().then((found) => {
      if (current) setAnswer(found);
    });
    return () => {
      current = false;
    };
  }, [again]);
  return [answer, setAnswer];
}

/** Draws the settings; every change is saved at once and can be taken back. */
export function Options({ ports }: { readonly ports: OptionsPorts }) {
  const settings = useLive(ports.settings);
  const lang = chooseUiLang(settings ?? defaultSettings, ports.browserLang);
  const text = pageStrings(lang);
  useDocument(lang, text.options.title);
  if (settings === null) return null;
  return (
    <DateWords.Provider value={showDate}>
      <OptionsPage ports={ports} settings={settings} lang={lang} />
    </DateWords.Provider>
  );
}

function OptionsPage({ ports, settings, lang }: { readonly ports: OptionsPorts; readonly settings: Settings; readonly lang: UiLang }) {
  const text = pageStrings(lang);
  const { notice, change, setNotice } = useChanges(ports, settings, text);
  useKeptFocus(notice, settings);
  const [attempt, setAttempt] = useState(0);
  const [packs, setPacks] = useAnswer(() => ports.listPacks(), attempt);
  const [topics] = useAnswer(() => ports.listTopics(), `${attempt} ${lang} ${settings.packsOff.join()}`);
  const retry = () => setAttempt(attempt + 1);
  const isComplete = topics !== null && packs !== null;
  useEffect(() => {
    // The sections get their heights only now, so the browser could not go to the one that the address names.
    if (isComplete) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isComplete]);
  const reinstall = async () => {
    const answer = await ports.reinstallPacks();
    setPacks(answer);
    if (answer.ok) retry();
    if (answer.ok && answer.value.every(({ fault }) => fault === null)) setNotice({ text: text.options.reinstalled, undo: null });
  };
  const shared = { settings, lang, onChange: change };
  const contents: Readonly<Record<SectionId, ComponentChildren>> = {
    topics: <Topics topics={topics} {...shared} onRetry={retry} />,
    kinds: <Kinds {...shared} />,
    muted: <MutedNames {...shared} ports={ports} />,
    sites: <Sites {...shared} />,
    display: <Display {...shared} />,
    packs: <Packs packs={packs} {...shared} progress={() => ports.packProgress()} onReinstall={reinstall} onInstalled={retry} />,
    privacy: <Privacy lang={lang} onWelcome={() => ports.openWelcome()} />,
  };
  return (
    <div class="options">
      <header class="page-header">
        <Brand />
        <h1>{text.settings}</h1>
      </header>
      <nav aria-label={text.options.contents}>
        <ul>
          {SECTIONS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{text.options.sections[id]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {SECTIONS.map((id) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
            <h2 id={`${id}-title`}>{text.options.sections[id]}</h2>
            {contents[id]}
          </section>
        ))}
      </main>
      <div class="notices">
        <NoticeLine notice={notice} undo={text.undo} takesFocus={false} />
      </div>
    </div>
  );
}

function Privacy({ lang, onWelcome }: { readonly lang: UiLang; readonly onWelcome: () => void }) {
  const text = pageStrings(lang).options;
  return (
    <>
      {text.privacyText.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <button type="button" class="link" onClick={onWelcome}>
        {text.welcome}
      </button>
    </>
  );
}
