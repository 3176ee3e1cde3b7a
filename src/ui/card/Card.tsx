import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { StatementId, UiLang } from '../../core/model';
import type { CardContent, StatementView } from '../../core/related/card';
import type { InciseError, Result } from '../../core/result';
import { strings } from '../strings/strings';
import { CardMenu, type MuteKind } from './CardMenu';
import { ClaimThreads } from './ClaimThreads';
import { Introduction } from './Introduction';
import { NoticeLine, type Notice } from './NoticeLine';
import { Sections } from './Sections';

/** Says how far a card has come. */
export type CardState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'error'; readonly error: InciseError }
  | { readonly kind: 'ready'; readonly content: CardContent; readonly pins: Readonly<Record<StatementId, string>> };

/** Is what a card can ask of its host; each answers as the message behind it does. */
export interface CardCallbacks {
  pin(statement: StatementId): Promise<Result<{ readonly pin: string }>>;
  unpin(pin: string): Promise<Result<unknown>>;
  mute(what: MuteKind, muted: boolean): Promise<Result<unknown>>;
  /** Opens the panel on this item; called straight from the click, for browsers want a gesture. */
  seeAll(): Promise<Result<unknown>>;
  /** Asks for the content again. */
  retry(): void;
}

/** Draws a card: a dialog that takes focus only when its host gives it (`[role=dialog]`, `tabindex=-1`). */
export function Card(props: { readonly lang: UiLang; readonly state: CardState; readonly callbacks: CardCallbacks }) {
  const { lang, state, callbacks } = props;
  const text = strings(lang);
  if (state.kind === 'ready') return <ReadyCard lang={lang} content={state.content} pins={state.pins} callbacks={callbacks} />;
  return (
    <Frame lang={lang} label={state.kind === 'loading' ? text.loading : text.failed}>
      {state.kind === 'loading' ? (
        <p class="fine" role="status">
          {text.loading}
        </p>
      ) : (
        <div role="alert">
          <p>
            <b>{text.failed}</b>
          </p>
          <p>{text.remedies[state.error.code]}</p>
          <p>
            <button type="button" class="link" onClick={() => callbacks.retry()}>
              {text.retry}
            </button>
          </p>
        </div>
      )}
    </Frame>
  );
}

function Frame({ lang, label, children }: { readonly lang: UiLang; readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div class="incise card" role="dialog" aria-label={label} lang={lang} tabIndex={-1}>
      {children}
    </div>
  );
}

/** Holds the pins as last confirmed: what the host said, and what was pinned here since. */
function usePins(known: Readonly<Record<StatementId, string>>, callbacks: CardCallbacks, onError: (error: InciseError) => void) {
  const [changed, setChanged] = useState<Readonly<Record<StatementId, string | null>>>({});
  const pinOf = (id: StatementId): string | null => (id in changed ? changed[id] : known[id]) ?? null;
  const toggle = async ({ id }: StatementView) => {
    const pin = pinOf(id);
    const answer = pin === null ? await callbacks.pin(id) : await callbacks.unpin(pin);
    if (!answer.ok) onError(answer.error);
    else setChanged((before) => ({ ...before, [id]: pin === null ? (answer.value as { pin: string }).pin : null }));
  };
  return { isPinned: ({ id }: StatementView) => pinOf(id) !== null, toggle: (statement: StatementView) => void toggle(statement) };
}

function ReadyCard(props: {
  readonly lang: UiLang;
  readonly content: CardContent;
  readonly pins: Readonly<Record<StatementId, string>>;
  readonly callbacks: CardCallbacks;
}) {
  const { lang, content, callbacks } = props;
  const text = strings(lang);
  const [notice, setNotice] = useState<Notice | null>(null);
  const fail = (error: InciseError) => setNotice({ text: text.remedies[error.code], undo: null });
  const pinning = usePins(props.pins, callbacks, fail);

  const mute = async (what: MuteKind, muted: boolean) => {
    const answer = await callbacks.mute(what, muted);
    if (!answer.ok) fail(answer.error);
    else setNotice(muted ? { text: text.muted[what](content.name), undo: () => void mute(what, false) } : null);
  };
  const seeAll = async () => {
    const answer = await callbacks.seeAll();
    if (!answer.ok) fail(answer.error);
  };
  const { type, sections, pageDate, more } = content;
  return (
    <Frame lang={lang} label={content.name}>
      <header>
        <h2>
          {content.name} <small>{text.kinds[type]}</small>
        </h2>
        <CardMenu kind={type === 'topic' ? 'topic' : 'entity'} lang={lang} onMute={(what) => void mute(what, true)} />
      </header>
      <NoticeLine notice={notice} undo={text.undo} takesFocus />
      <Introduction content={content} lang={lang} />
      {sections.length === 0 ? (
        <p class="fine">
          {text.noStatements} {text.noStatementsHint}
        </p>
      ) : (
        <Sections sections={sections} pageDate={pageDate} subject={content.id} complete={more === 0} lang={lang} pinning={pinning} />
      )}
      <ClaimThreads threads={content.threads} subject={content.id} lang={lang} />
      {more > 0 && (
        <footer>
          {text.more(more)} ·{' '}
          <button type="button" class="link" onClick={() => void seeAll()}>
            {text.seeAll}
          </button>
        </footer>
      )}
    </Frame>
  );
}
