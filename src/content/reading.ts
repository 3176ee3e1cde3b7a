import type { PageContext, UiLang } from '../core/model';
import type { CardContent } from '../core/related/card';
import { success, type Result } from '../core/result';
import { chooseUiLang, itemKey, type Settings } from '../core/settings';
import type { Evidence } from '../core/mentions/evidence';
import type { PopoverEvent } from '../core/popover';
import type { ContentToBackground, PageMention, Spotted, ToContent } from '../messages/protocol';
import type { Client } from '../messages/rpc';
import type { CardActions } from '../ui/card/Card';
import { findPopover, type ItemRef, type Popover, type ReadCard, type StartPopover } from './card-slot';
import { boxesIn, offsetOf, scrollTo } from './geometry';
import { markAt } from './hit-test';
import { createLatePopover } from './late-popover';
import { isShown, type Mark, rangeOfMark } from './mark';
import type { Paint } from './paint';
import type { Box } from './placement';
import { followPointer, type PointerPlace } from './pointer';
import { elementOf } from './scope';
import { type Session, startSession } from './session';
import type { AskedBlock } from './spotter';
import { watchVicinity } from './vicinity';

/** How many statements a card shows. */
const cardLimit = 6;

/** Is what reading a page needs of its surroundings. */
export interface ReadingPorts {
  readonly settings: Settings;
  readonly browserLang: string;
  readonly context: () => PageContext;
  readonly background: Client<ContentToBackground>;
  readonly paint: Paint;
  /** The background did not answer: it may be gone for good. */
  readonly onUnanswered: () => void;
  readonly signal: AbortSignal;
}

/** Is a page that is being read: marks, pointer, keyboard, card. */
export interface Reading {
  /**
   * Read the page, from the start; what was marked before is marked anew. A card that is open stays, with its way to undo, unless the
   * interface's language is another now.
   */
  start(settings: Settings): void;
  /** Take every mark off the page. */
  stop(): void;
  mentions(): readonly PageMention[];
  /** The text that is read, its beginning where it is long; empty where nothing is read. */
  text(): readonly AskedBlock[];
  /** Go to the next mention of an item and open its card; `within` is the text of the block to look in first. */
  jump(item: ToContent['mention.jump']['params']): void;
  /** Go to the next or previous mention and open its card. */
  step(direction: 'next' | 'previous'): void;
}

/** Create the reading of a page; nothing is read before `start`. */
export function createReading(ports: ReadingPorts): Reading {
  return new PageReading(ports);
}

class PageReading implements Reading {
  readonly #ports: ReadingPorts;
  #settings: Settings;
  #popover: Popover | null = null;
  #session: Session | null = null;
  #sessionLife = new AbortController();
  #count: number | null = null;
  /** The mark whose card is open, painted as such. */
  #current: { readonly mark: Mark; readonly range: Range | null } | null = null;
  /** Where the pointer rests on a mark, or, with no key, on what has not been read yet; null where it does not. */
  #pointed: { readonly document: Document; readonly place: PointerPlace; readonly key: string } | null = null;
  /** The mark that was stepped to last; stepping goes on from there. */
  #stepped: Mark | null = null;

  constructor(ports: ReadingPorts) {
    this.#ports = ports;
    this.#settings = ports.settings;
  }

  start(settings: Settings): void {
    const { signal, paint } = this.#ports;
    this.stop();
    this.#settings = settings;
    this.#send({ type: 'settingsChanged', settings });
    this.#popover ??= this.#startPopover();
    this.#sessionLife = new AbortController();
    this.#session = startSession({
      paint,
      density: settings.density,
      watchVicinity: (tell) => watchVicinity(tell, this.#sessionLife.signal),
      spot: (blocks, evidence) => this.#spot(blocks, evidence),
      onDocument: (entered) => {
        if (entered !== document) this.#listen(entered, this.#sessionLife.signal);
      },
      onMarks: () => this.#onMarks(),
      onChanges: () => this.#onChanges(),
      signal: AbortSignal.any([this.#sessionLife.signal, signal]),
    });
  }

  stop(): void {
    this.#sessionLife.abort();
    this.#session = null;
    this.#stepped = null;
    this.#count = null;
    this.#showCurrent(null);
    this.#ports.paint.clear();
  }

  mentions(): readonly PageMention[] {
    return this.#session?.mentions() ?? [];
  }

  text(): readonly AskedBlock[] {
    return this.#session?.text() ?? [];
  }

  jump({ pack, id, within }: ToContent['mention.jump']['params']): void {
    const item = itemKey(pack, id);
    const all = this.#shownMarks().filter((mark) => mark.item === item);
    const here = all.filter(({ block }) => block.text === within);
    const marks = here.length > 0 ? here : all;
    this.#goTo(marks, this.#stepped === null ? 0 : marks.indexOf(this.#stepped) + 1, 1);
  }

  step(direction: 'next' | 'previous'): void {
    const marks = this.#shownMarks();
    const from = this.#stepped === null ? -1 : marks.indexOf(this.#stepped);
    const by = direction === 'next' ? 1 : -1;
    if (from >= 0) this.#goTo(marks, from + by, by);
    else this.#goTo(marks, Math.max(marks.findIndex(isBelow), 0) - (direction === 'next' ? 0 : 1), by);
  }

  #shownMarks(): readonly Mark[] {
    return (this.#session?.marks.inOrder() ?? []).filter(({ block }) => isShown(elementOf(block.container)));
  }

  /** Go to a mark, or to the next one that has a place on the page; from the last to the first and back. */
  #goTo(marks: readonly Mark[], from: number, by: 1 | -1): void {
    for (let tried = 0; tried < marks.length; tried++) {
      const mark = marks.at((from + tried * by) % marks.length);
      const range = mark === undefined ? null : rangeOfMark(mark);
      if (mark === undefined || range === null || !boxesIn(range).some(({ right, left }) => right > left)) continue;
      this.#stepped = mark;
      scrollTo(range);
      this.#popover?.pointAt(null);
      this.#send({ type: 'summoned', mention: mark.key, by: 'keyboard' });
      return;
    }
  }

  #startPopover(): Popover {
    const { signal, browserLang } = this.#ports;
    this.#listen(document, signal);
    return createLatePopover({
      uiLang: () => chooseUiLang(this.#settings, browserLang),
      load: (lang) => this.#loadPopover(lang),
      start: (start, uiLang) =>
        start({
          settings: this.#settings,
          uiLang,
          boxesOf: (key) => this.#boxesOf(key),
          rankOf: (key) => this.#rankOf(key),
          readCard: (key, isChosen) => this.#readCard(key, isChosen),
          actionsFor: (content) => this.#actionsFor(content),
          onCurrent: (key) => this.#showCurrent(key),
          signal,
        }),
    });
  }

  #send(event: PopoverEvent): void {
    this.#popover?.send(event);
  }

  async #spot(blocks: readonly AskedBlock[], evidence: Evidence | null): Promise<Result<Spotted>> {
    const { background, context, onUnanswered } = this.#ports;
    const answer = await background.call('page.spot', { context: context(), blocks, evidence });
    if (!answer.ok) onUnanswered();
    return answer;
  }

  #markAt(document: Document, x: number, y: number): Mark | null {
    return this.#session === null ? null : markAt(this.#session.marks, document, x, y);
  }

  #listen(document: Document, signal: AbortSignal): void {
    followPointer(document, (place) => this.#onPointer(document, place), signal);
    const passive = { signal, passive: true, capture: true } as const;
    const onMoved = (): void => {
      if (this.#popover?.isBusy() === true) requestAnimationFrame(() => this.#send({ type: 'pageMoved' }));
    };
    document.addEventListener('scroll', onMoved, passive);
    document.defaultView?.addEventListener('resize', onMoved, passive);
    document.addEventListener('visibilitychange', () => document.hidden && this.#send({ type: 'pageHidden' }), passive);
    document.defaultView?.addEventListener('pagehide', () => this.#send({ type: 'pageHidden' }), passive);
    document.addEventListener('pointerdown', (event) => this.#onPress(event), passive);
    document.addEventListener('click', (event) => this.#onClick(document, event), passive);
    document.defaultView?.addEventListener('keydown', (event) => this.#onKey(event, true), { signal, capture: true });
    document.defaultView?.addEventListener('keyup', (event) => this.#onKey(event, false), passive);
  }

  #onPointer(document: Document, place: PointerPlace | null): void {
    const mark = place === null ? null : this.#markAt(document, place.x, place.y);
    this.#pointed = place && (mark || this.#count === null) ? { document, place, key: mark?.key ?? '' } : null;
    if (mark !== null && place !== null) {
      const [dx, dy] = offsetOf(document);
      this.#popover?.pointAt({ x: place.x + dx, y: place.y + dy });
    }
    this.#send({ type: 'pointerMoved', over: mark?.key ?? null, modifierDown: this.#isModifierDown(place) });
  }

  /** The page changed: what the pointer rests on may be another text now, but mostly is not, and a dwell goes on. */
  #onChanges(): void {
    if (this.#popover?.isBusy() !== true) return;
    const { document, place, key } = this.#pointed ?? {};
    const isSame = document !== undefined && place !== undefined && this.#markAt(document, place.x, place.y)?.key === key;
    if (this.#current !== null || !isSame) this.#send({ type: 'pageMoved' });
  }

  #isModifierDown(keys: { readonly altKey: boolean; readonly ctrlKey: boolean; readonly shiftKey: boolean } | null): boolean {
    const { modifier } = this.#settings;
    return modifier !== 'none' && keys !== null && keys[`${modifier}Key`];
  }

  #onPress(event: PointerEvent): void {
    if (!event.isTrusted || this.#popover?.owns(event) === true) return;
    this.#send({ type: 'pressedOutside' });
  }

  /** A click or tap on a mention opens its card at once, unless the page has a use for the click. */
  #onClick(document: Document, event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0 || this.#popover?.owns(event) === true) return;
    const isTaken = event
      .composedPath()
      .some((target) => target instanceof Element && target.matches('a[href], button, input, label, summary'));
    if (isTaken || document.getSelection()?.isCollapsed === false) return;
    const mark = this.#markAt(document, event.clientX, event.clientY);
    if (mark !== null) this.#send({ type: 'summoned', mention: mark.key, by: 'click' });
  }

  #onKey(event: KeyboardEvent, isDown: boolean): void {
    if (!event.isTrusted) return;
    const { modifier } = this.#settings;
    if (modifier !== 'none' && event.key === modifierKeys[modifier]) this.#send({ type: 'modifierChanged', down: isDown });
    if (!isDown || event.key !== 'Escape' || this.#popover?.isBusy() !== true) return;
    // The page would close something of its own with the same key.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#send({ type: 'dismissed' });
  }

  #onMarks(): void {
    if (this.#current !== null && this.#session?.marks.byKey(this.#current.mark.key) === undefined) {
      this.#send({ type: 'mentionGone', mention: this.#current.mark.key });
    }
    // The text was read under a pointer that rests, perhaps anew, and nothing would tell of its mark.
    const at = this.#pointed;
    if (at && !this.#session?.marks.byKey(at.key) && this.#markAt(at.document, at.place.x, at.place.y))
      this.#onPointer(at.document, at.place);
    const count = this.#session?.marks.size ?? 0;
    if (count === this.#count) return;
    this.#count = count;
    void this.#ports.background.call('page.count', { count });
  }

  #showCurrent(key: string | null): void {
    const mark = key === null ? undefined : this.#session?.marks.byKey(key);
    if (this.#current?.range != null) this.#ports.paint.remove('current', this.#current.range);
    this.#current = mark === undefined ? null : { mark, range: rangeOfMark(mark) };
    if (this.#current?.range != null) this.#ports.paint.add('current', this.#current.range);
  }

  #boxesOf(key: string): readonly Box[] {
    const mark = this.#session?.marks.byKey(key);
    const range = mark === undefined ? null : rangeOfMark(mark);
    return range === null ? [] : boxesIn(range);
  }

  #rankOf(key: string): string {
    const marks = this.#shownMarks();
    return `${marks.findIndex((mark) => mark.key === key) + 1} / ${marks.length}`;
  }

  async #readCard(key: string, isChosen: (item: ItemRef) => boolean): Promise<Result<ReadCard>> {
    const mark = this.#session?.marks.byKey(key);
    const { background, context } = this.#ports;
    if (mark === undefined) return { ok: false, error: { code: 'item/unknown', message: 'This mention has left the page.' } };
    const { mention } = mark;
    const { alternatives } = mention;
    const options = [mention, ...(alternatives ?? [])].map(({ pack, id }) => ({ pack, id }));
    const chosen = alternatives && options.find(isChosen);
    const { pack, id } = chosen ?? mention;
    const among = alternatives && { options, isMade: chosen !== undefined };
    const content = await background.call('card.read', { pack, id, context: context(), limit: cardLimit, among });
    if (!content.ok) return content;
    const statements = content.value.sections.flatMap((section) => section.statements.map((statement) => statement.id));
    const pins = statements.length === 0 ? success({}) : await background.call('statement.pins', { pack, statements });
    return success({ content: content.value, pins: pins.ok ? pins.value : {} });
  }

  async #loadPopover(lang: UiLang): Promise<StartPopover | null> {
    if (findPopover(lang) === null) await this.#ports.background.call('card.load', null);
    return findPopover(lang);
  }

  #actionsFor({ pack, id }: CardContent): Omit<CardActions, 'choose'> {
    const { background, context } = this.#ports;
    const item = itemKey(pack, id);
    return {
      pin: (statement) => background.call('statement.pin', { pack, statement, context: context() }),
      unpin: (pin) => background.call('statement.unpin', { pin }),
      mute: (what, muted) => background.call('mute.set', { what, key: what === 'site' ? location.hostname : item, muted }),
      seeAll: () => background.call('panel.open', { pack, id }),
    };
  }
}

/** Tell whether a mark is on screen or below; looks at its container first, because a page may have thousands. */
function isBelow(mark: Mark): boolean {
  const range = elementOf(mark.block.container).getBoundingClientRect().bottom < 0 ? null : rangeOfMark(mark);
  return range !== null && (boxesIn(range)[0]?.top ?? -1) >= 0;
}

const modifierKeys = { alt: 'Alt', ctrl: 'Control', shift: 'Shift' } as const;
