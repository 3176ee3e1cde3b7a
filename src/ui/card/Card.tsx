import { Component, type ComponentChildren } from 'preact';
import type { StatementId, UiLang } from '../../core/model';
import type { CardContent, ChoiceOption, StatementView } from '../../core/related/card';
import type { InciseError, Result } from '../../core/result';
import { remedyFor, strings } from '../strings/strings';
import { CardMenu, type MuteKind } from './CardMenu';
import { ClaimThreads } from './ClaimThreads';
import { asItStands, DateWords } from './DateLine';
import { Introduction } from './Introduction';
import { NoticeLine, type Notice } from './NoticeLine';
import { ChoiceList } from './ChoiceList';
import { Sections } from './Sections';

/** Says how far a card has come. */
export type CardState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'error'; readonly error: InciseError }
  | {
      readonly kind: 'ready';
      readonly content: CardContent;
      readonly pins: Readonly<Record<StatementId, string>>;
      readonly actions: CardActions;
    };

/** Is what a card can ask of its host; each answers as the message behind it does. */
export interface CardActions {
  pin(statement: StatementId): Promise<Result<{ readonly pin: string }>>;
  unpin(pin: string): Promise<Result<unknown>>;
  mute(what: MuteKind, muted: boolean): Promise<Result<unknown>>;
  /** Opens the panel on this item; called straight from the click, for browsers want a gesture. */
  seeAll(): Promise<Result<unknown>>;
  /** Shows another of the things that the words may name, here and wherever else on this page they stand. */
  readonly choose: (option: ChoiceOption) => void;
}

/** Draws a card: a dialog that takes focus only when its host gives it (`[role=dialog]`, `tabindex=-1`). */
export function Card(props: { readonly lang: UiLang; readonly state: CardState; readonly onRetry: () => void }) {
  const { lang, state, onRetry } = props;
  const text = strings(lang);
  if (state.kind === 'ready') {
    const { choice, pack, id } = state.content;
    if (choice?.isMade === false) {
      return (
        <Frame lang={lang} label={text.mayBe}>
          <ChoiceList choice={choice} shown={null} lang={lang} onChoose={state.actions.choose} />
        </Frame>
      );
    }
    return <ReadyCard key={`${pack}/${id}`} {...state} lang={lang} />;
  }
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
          <p>{remedyFor(state.error.code, lang)}</p>
          <p>
            <button type="button" class="link" onClick={onRetry}>
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
    <div class="incise card" role="dialog" aria-label={label} lang={lang} dir="ltr" tabIndex={-1}>
      {children}
    </div>
  );
}

interface ReadyProps {
  readonly lang: UiLang;
  readonly content: CardContent;
  readonly pins: Readonly<Record<StatementId, string>>;
  readonly actions: CardActions;
}

interface ReadyState {
  readonly notice: Notice | null;
  /** Pins made and taken back here, as confirmed; over those that the host knew. */
  readonly pins: Readonly<Record<StatementId, string | null>>;
}

/** Keeps what a reader did in the card. A class, because it saves the page the kilobyte that Preact's hooks weigh. */
class ReadyCard extends Component<ReadyProps, ReadyState> {
  override state: ReadyState = { notice: null, pins: {} };

  readonly #fail = ({ code }: InciseError): void => this.setState({ notice: { text: remedyFor(code, this.props.lang), undo: null } });

  #pinOf({ id }: StatementView): string | null {
    const { pins } = this.state;
    return (id in pins ? pins[id] : this.props.pins[id]) ?? null;
  }

  async #togglePin(statement: StatementView): Promise<void> {
    const { actions } = this.props;
    const { id } = statement;
    const pin = this.#pinOf(statement);
    const answer: Result<unknown> = await (pin === null ? actions.pin(id) : actions.unpin(pin));
    if (!answer.ok) this.#fail(answer.error);
    else {
      const now = pin === null ? (answer.value as { readonly pin: string }).pin : null;
      this.setState(({ pins }) => ({ pins: { ...pins, [id]: now } }));
    }
  }

  async #mute(what: MuteKind, muted: boolean): Promise<void> {
    const { lang, content, actions } = this.props;
    const answer = await actions.mute(what, muted);
    if (!answer.ok) this.#fail(answer.error);
    else if (!muted) this.setState({ notice: null });
    else {
      const { mutedItem, mutedSite } = strings(lang);
      const text = what === 'site' ? mutedSite : mutedItem(content.name);
      this.setState({ notice: { text, undo: () => void this.#mute(what, false) } });
    }
  }

  async #seeAll(): Promise<void> {
    const answer = await this.props.actions.seeAll();
    if (!answer.ok) this.#fail(answer.error);
  }

  override render() {
    const { lang, content } = this.props;
    const { notice } = this.state;
    const { name, type, more, choice } = content;
    const text = strings(lang);
    return (
      <Frame lang={lang} label={name}>
        <div class="title">
          <h2>
            {name} <small>{text.kinds[type]}</small>
          </h2>
          <CardMenu kind={type === 'topic' ? 'topic' : 'entity'} lang={lang} onMute={(what) => void this.#mute(what, true)} />
        </div>
        <NoticeLine notice={notice} undo={text.undo} takesFocus />
        {choice && <ChoiceList choice={choice} shown={content} lang={lang} onChoose={this.props.actions.choose} />}
        <DateWords.Provider value={(date) => content.dates[date] ?? asItStands(date)}>
          <Introduction content={content} lang={lang} />
          <Sections
            content={content}
            lang={lang}
            pinning={{
              isPinned: (statement) => this.#pinOf(statement) !== null,
              toggle: (statement) => void this.#togglePin(statement),
            }}
          />
          <ClaimThreads threads={content.threads} subject={content.id} lang={lang} />
        </DateWords.Provider>
        {more > 0 && (
          <p class="rest">
            {text.more(more)} ·{' '}
            <button type="button" class="link" onClick={() => void this.#seeAll()}>
              {text.seeAll}
            </button>
          </p>
        )}
      </Frame>
    );
  }
}
