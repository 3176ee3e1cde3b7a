import { foldWord } from '../gazetteer/fold';
import { isoDayOf } from '../gazetteer/day';
import type { BlockReading, Candidate, PageReading } from './candidate';
import { Bearers, inBlock, isBefore, latestBefore } from './bearers';
import type { EntityKey, Evidence } from './evidence';
import { latestDate } from './text-dates';
import { isDistinctive } from './surname';
import { tellsPolitics, themeOf } from './theme';

/** Cuts a name to what its inflections share: "Moskau", "Moskaus". */
function stemOf(name: string): string {
  return name.slice(0, 4);
}

/** Says whether a name stands behind a preposition of place: "à Moscou". */
function isBehindPlaceWord(text: string, start: number): boolean {
  return /(?:^|[^\p{L}])(?:à|in|at|from|near|to|vers|nach|aus|bei|en|a)\s$/iu.test(text.slice(Math.max(0, start - 6), start));
}

function isPartialRule(verdict: Candidate['verdict']): boolean {
  return verdict !== null && ['established-partial', 'distinctive-partial', 'titled-partial'].includes(verdict.rule);
}

/** Gathers what a page establishes while its candidates are decided, and answers what the rules ask of the page as a whole. */
export class PageFacts {
  readonly #page: PageReading;
  readonly #keys = new Map<number, string>();
  readonly #established: Set<string>;
  readonly #perPack = new Map<string, number>();
  readonly #others: Set<string>;
  readonly #inOffice: Set<string>;
  readonly #displaced: Set<string>;
  readonly #ships = new Set<number>();
  readonly #displacements: { readonly block: BlockReading; readonly at: number; readonly item: number }[] = [];
  readonly #adjectives = new Map<number, boolean>();
  readonly #commonWords = new Map<string, boolean>();
  readonly #bearers = new Bearers();
  readonly #firstNames = new Set<string>();
  readonly #earlierOthers: readonly string[];
  #metonyms: ReadonlySet<string> | null = null;
  #surnames: ReadonlyMap<string, ReadonlySet<number>> | null = null;
  #theme: string | null | undefined;
  #people: number;
  /** Latest month or day that the text names, as ISO day; null where it names none. */
  readonly notBefore: string | null;

  constructor(page: PageReading, before: Evidence) {
    this.#page = page;
    this.#established = new Set();
    for (const entity of before.entities) this.#addKey(joinKey(entity));
    this.#others = new Set(before.others);
    this.#earlierOthers = before.others;
    this.#inOffice = new Set(before.inOffice.map(joinKey));
    this.#displaced = new Set(before.displaced.map(joinKey));
    this.#people = before.inOffice.length;
    this.notBefore = latestOf(page, before.notBefore);
  }

  /** Gives what the page has established, this portion included; every list sorted. */
  evidence(): Evidence {
    const sorted = (keys: ReadonlySet<string>) => [...keys].sort();
    return {
      entities: sorted(this.#established).map(splitKey),
      others: sorted(this.#others),
      inOffice: sorted(this.#inOffice).map(splitKey),
      displaced: sorted(this.#displaced).map(splitKey),
      notBefore: this.notBefore,
    };
  }

  /** Takes down that an item is named. */
  establish({ item, type, start, verdict }: Candidate, block: BlockReading): void {
    if (type === 'topic') return;
    this.#addKey(this.#key(item));
    if (type !== 'person') return;
    this.#people++;
    if (!isPartialRule(verdict)) this.#bearers.add(item, { name: '', place: block.place, at: start });
  }

  isEstablished(item: number): boolean {
    return this.#established.has(this.#key(item));
  }

  /** Says whether an item is named, or a place's adjective is there ("sud-coréen"): enough for what a surface requires of its page. */
  isPresent(item: number): boolean {
    if (this.isEstablished(item)) return true;
    let present = this.#adjectives.get(item);
    if (present === undefined) {
      const words = this.#page.gazetteer.typeOf(item) === 'place' ? this.#page.gazetteer.ownWords(item) : [];
      const pattern = new RegExp(
        `(?<!\\p{L})(?:${words.map((word) => word.replaceAll('_', '[\\s-]').replace(/[.]/gu, '\\.')).join('|')})(?!\\p{L})`,
        'iu',
      );
      present = words.length > 0 && this.#page.blocks.some(({ text }) => pattern.test(text));
      this.#adjectives.set(item, present);
    }
    return present;
  }

  /** Counts the established entities of an item's pack. */
  companyOf(item: number): number {
    return this.#perPack.get(this.#page.gazetteer.packOf(item)) ?? 0;
  }

  /** Takes down that the page gives a role to this person. */
  putInOffice(person: Candidate, block: BlockReading): void {
    this.#inOffice.add(this.#key(person.item));
    this.establish(person, block);
  }

  /** Takes down that the page gives a role of these people to somebody else. */
  displace(block: BlockReading, role: Candidate): void {
    for (const { item } of role.holders) {
      this.#displaced.add(this.#key(item));
      this.#displacements.push({ block, at: role.start, item });
    }
  }

  /** Says whether the page gives a role to this person, and to nobody else. */
  isInOffice(item: number): boolean {
    return this.#inOffice.has(this.#key(item)) && !this.#displaced.has(this.#key(item));
  }

  /** Says whether a role means somebody else: in the rest of the paragraph that names that one, or anywhere on a page of unknown date. */
  isDisplaced(block: BlockReading, role: Candidate, item: number): boolean {
    const key = this.#key(item);
    if (!this.#displaced.has(key)) return false;
    if (this.#page.published === null) return !this.#inOffice.has(key);
    return this.#displacements.some((other) => other.item === item && other.block === block && other.at < role.start);
  }

  /** Takes down the full name of somebody, or something, in no pack, and where it stands. */
  addStranger(fullName: string, block: BlockReading, at: number): void {
    this.#others.add(fullName);
    const bearer = { name: fullName, place: block.place, at };
    const words = fullName.split(' ');
    for (const word of new Set([words[0] ?? '', words.at(-1) ?? ''])) this.#bearers.add(word, bearer);
  }

  /** Takes down that a name is somebody's first name. */
  addFirstName(fullName: string): void {
    this.#firstNames.add(fullName);
  }

  /**
   * Finds somebody in no pack who is meant by a name that a person of the pack bears too: named before it in the same paragraph, or nearer before it
   * than that person. Text that was read earlier has no places: whoever is named there alone is meant.
   */
  strangerNamed(name: string, item: number, block: BlockReading, at: number): string | undefined {
    const strangers = this.#bearers.of(name);
    const stranger = latestBefore(strangers, block.place, at);
    const own = latestBefore(this.#bearers.of(item), block.place, at);
    if (stranger !== null && (stranger.place === block.place || own === null || isBefore(own, stranger))) return stranger.name;
    if (own !== null) return undefined;
    const here = inBlock(strangers, block.place);
    if (here !== null) return here.name;
    const earlier = (others: Iterable<string>) => [...others].find((other) => other.startsWith(`${name} `) || other.endsWith(` ${name}`));
    return earlier(this.#earlierOthers) ?? (this.isEstablished(item) ? undefined : earlier([...this.#others, ...this.#firstNames]));
  }

  /** Finds a full name that makes a place's name that of something else: near before it, or anywhere on a page that names nobody of a pack. */
  namesakeOf(name: string, block: BlockReading, at: number): string | undefined {
    const strangers = this.#bearers.of(name);
    if (this.#people === 0) return strangers[0]?.name;
    const last = latestBefore(strangers, block.place, at);
    return last !== null && last.place >= block.place - 1 ? last.name : undefined;
  }

  /** Takes down that the page knows a place as a ship or a battle. */
  addShip(item: number): void {
    this.#ships.add(item);
  }

  isShip(item: number): boolean {
    return this.#ships.has(item);
  }

  /** Says whether other capitals or seats of government stand on the page as such, of the same state or another: two of them are company. */
  hasOtherMetonyms(name: string): boolean {
    this.#metonyms ??= this.#governments();
    return this.#metonyms.size > (this.#metonyms.has(stemOf(name)) ? 1 : 0);
  }

  /** Lists the undecided capitals of the page, by stem; none where they are mostly places to be at, and nothing is of politics. */
  #governments(): ReadonlySet<string> {
    const found = this.#page.blocks.flatMap(({ text, candidates }) =>
      candidates
        .filter(({ posting, verdict }) => posting.kind === 'metonym' && verdict === null)
        .map(({ start, end }) => ({ stem: stemOf(foldWord(text.slice(start, end))), isTown: isBehindPlaceWord(text, start) })),
    );
    const towns = found.filter(({ isTown }) => isTown).length;
    const arePlaces =
      towns * 2 >= found.length && this.#rareSurnames().size === 0 && !tellsPolitics(this.#page.blocks.map(({ text }) => text));
    return new Set(arePlaces ? [] : found.map(({ stem }) => stem));
  }

  /** Counts the other people of a person's pack whose rare surnames stand on the page undecided. */
  peersOf(item: number): number {
    const bearers = this.#rareSurnames().get(this.#page.gazetteer.packOf(item));
    return bearers === undefined ? 0 : bearers.size - (bearers.has(item) ? 1 : 0);
  }

  /** Gathers the people of each pack whose rare surnames stand on the page undecided, as they are when first asked for. */
  #rareSurnames(): ReadonlyMap<string, ReadonlySet<number>> {
    if (this.#surnames !== null) return this.#surnames;
    const found = new Map<string, Set<number>>();
    for (const { text, candidates } of this.#page.blocks) {
      for (const { type, posting, verdict, item, start, end } of candidates) {
        if (type !== 'person' || posting.kind === 'role' || verdict !== null || !isDistinctive(foldWord(text.slice(start, end)))) continue;
        const pack = this.#page.gazetteer.packOf(item);
        found.set(pack, (found.get(pack) ?? new Set()).add(item));
      }
    }
    this.#surnames = found;
    return found;
  }

  /** Says whether somebody of a pack is named in full or in office. */
  namesPeople(): boolean {
    return this.#people > 0;
  }

  /** Says whether the country or body of a person's office is on the page, or another person of a pack. */
  isAmongItsOwn(item: number): boolean {
    return this.#page.gazetteer.related(item).length === 0 || this.#people > 0 || this.isAtHome(item);
  }

  /** Says whether the country or body of a person's office is on the page. */
  isAtHome(item: number): boolean {
    const pack = this.#page.gazetteer.packOf(item);
    return this.#page.gazetteer.related(item).some((id) => this.#established.has(`${pack}/${id}`));
  }

  /** Tells the theme of a page on which nobody of a pack is named in full; null for any other page. */
  otherTheme(): string | null {
    if (this.#people > 0) return null;
    if (this.#theme === undefined) this.#theme = themeOf(this.#page.blocks.map(({ text }) => text));
    return this.#theme;
  }

  /** Says whether the page has the same word in small letters. */
  isCommonWord(word: string): boolean {
    const small = word.toLowerCase();
    if (small === word || foldWord(small) === '') return false;
    let common = this.#commonWords.get(small);
    if (common === undefined) {
      // A word in an address or a file name is no word of the text.
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}@#_./:-])${small}(?![\\p{L}\\p{N}@_/]|[.-]\\p{L})`, 'u');
      common = this.#page.blocks.some(({ text }) => pattern.test(text));
      this.#commonWords.set(small, common);
    }
    return common;
  }

  #addKey(key: string): void {
    if (this.#established.has(key)) return;
    this.#established.add(key);
    const { pack } = splitKey(key);
    this.#perPack.set(pack, (this.#perPack.get(pack) ?? 0) + 1);
  }

  #key(item: number): string {
    let key = this.#keys.get(item);
    if (key === undefined) {
      key = joinKey({ pack: this.#page.gazetteer.packOf(item), id: this.#page.gazetteer.idOf(item) });
      this.#keys.set(item, key);
    }
    return key;
  }
}

function latestOf({ blocks, gazetteer }: PageReading, before: string | null): string | null {
  const newest = isoDayOf(gazetteer.newestDay);
  return blocks.reduce<string | null>((latest, { text }) => {
    const date = latestDate(text, newest);
    return date !== null && (latest === null || date > latest) ? date : latest;
  }, before);
}

function joinKey({ pack, id }: EntityKey): string {
  return `${pack}/${id}`;
}

function splitKey(key: string): EntityKey {
  const slash = key.indexOf('/');
  return { pack: key.slice(0, slash), id: key.slice(slash + 1) };
}
