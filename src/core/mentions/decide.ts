import { dayOf, isoDayOf } from '../gazetteer/day';
import type { Mention } from '../model';
import { accepted, refused, type BlockReading, type Candidate, type PageReading, type Verdict } from './candidate';
import type { EntityKey, Evidence } from './evidence';
import { commonFamilyNames, titles } from './lang/lexicon';
import {
  acronymRule,
  foreignNameAfter,
  foreignNameBefore,
  longerNameRule,
  otherTradeBefore,
  shipRule,
  siteOf,
  type Site,
} from './name-rules';
import { settleOverlaps } from './overlaps';
import { holderBeside, officeRule, otherYear, strangerBeside } from './role-rules';
import { canBeAdmitted } from './rule';
import { sentenceAt } from './sentences';
import { latestDate } from './text-dates';
import { themeOf } from './theme';
import { isBlank, wordBefore } from './words';
import { foldWord } from '../gazetteer/fold';
import { isSlip } from './words';

/** Fewest letters of a surname that may name its bearer without the full name. */
const DISTINCTIVE = 5;

/** Decides every candidate of a portion of a page; one use. */
export class Decider {
  readonly #page: PageReading;
  readonly #keys = new Map<number, string>();
  readonly #established: Set<string>;
  readonly #others: Set<string>;
  readonly #inOffice: Set<string>;
  readonly #displaced: Set<string>;
  #notBefore: string | null;
  #people = 0;
  /** Places that the page knows as a ship or a battle. */
  readonly #ships = new Set<number>();
  #theme: string | null | undefined;
  /** Where a role of an item stands beside somebody else's name. */
  readonly #strangers: { readonly block: BlockReading; readonly at: number; readonly item: number }[] = [];

  constructor(page: PageReading, before: Evidence) {
    this.#page = page;
    this.#established = new Set(before.entities.map(joinKey));
    this.#others = new Set(before.others);
    this.#inOffice = new Set(before.inOffice.map(joinKey));
    this.#displaced = new Set(before.displaced.map(joinKey));
    this.#notBefore = before.notBefore;
    this.#people = before.inOffice.length;
  }

  /** Gives every candidate its verdict. */
  decide(): void {
    this.#noteDates();
    this.#each((block, candidate) => {
      candidate.verdict ??= this.#bySite(siteOf(block, candidate));
      if (candidate.verdict?.accepted === true) this.#establish(candidate);
    });
    this.#each((block, candidate) => this.#settle(block, candidate, this.#byDate(siteOf(block, candidate))));
    // What one round admits may be what the next one needs.
    for (let round = 0; round < 3; round++) {
      this.#each((block, candidate) => this.#settle(block, candidate, this.#byEvidence(siteOf(block, candidate))));
    }
    this.#each((block, candidate) => (candidate.verdict ??= this.#unmet(siteOf(block, candidate))));
    for (const block of this.#page.blocks) settleOverlaps(block.candidates, (item) => this.#companyOf(item));
  }

  /** Gives what the page has established, this portion included. */
  evidence(): Evidence {
    const entities = [...this.#established].sort().map(splitKey);
    return {
      entities,
      others: [...this.#others].sort(),
      inOffice: [...this.#inOffice].sort().map(splitKey),
      displaced: [...this.#displaced].sort().map(splitKey),
      notBefore: this.#notBefore,
    };
  }

  #each(visit: (block: BlockReading, candidate: Candidate) => void): void {
    for (const block of this.#page.blocks) for (const candidate of block.candidates) visit(block, candidate);
  }

  #settle(_block: BlockReading, candidate: Candidate, verdict: Verdict | null): void {
    if (candidate.verdict !== null || verdict === null) return;
    candidate.verdict = verdict;
    if (verdict.accepted) this.#establish(candidate);
  }

  #noteDates(): void {
    const newest = isoDayOf(this.#page.gazetteer.newestDay);
    for (const { text } of this.#page.blocks) {
      const latest = latestDate(text, newest);
      if (latest !== null && (this.#notBefore === null || latest > this.#notBefore)) this.#notBefore = latest;
    }
  }

  /** Applies the rules that ask for nothing but the place itself. */
  #bySite(site: Site): Verdict | null {
    const { candidate } = site;
    const { kind, requirement } = candidate.posting;
    if (kind === 'topic') return accepted('topic-term');
    if (kind === 'weak-topic') return null;
    if (kind === 'role') return this.#roleBySite(site);
    const verdict = acronymRule(site) ?? shipRule(site);
    if (verdict?.rule === 'ship-or-battle') this.#ships.add(candidate.item);
    if (verdict !== null) return verdict;
    if (this.#isPart(site)) return this.#partBySite(site);
    if (candidate.type === 'place') {
      const longer = longerNameRule(site) ?? this.#namesakeRule(site);
      if (longer !== null) {
        if (kind === 'partial') this.#ships.add(candidate.item);
        return longer;
      }
    }
    if (kind === 'metonym' || kind === 'partial' || requirement >= 0) return null;
    return accepted('full-name');
  }

  /** Says whether a candidate is one word of a person's longer name. */
  #isPart({ block, candidate: { type, posting, item, start, end } }: Site): boolean {
    if (type !== 'person') return false;
    return posting.kind === 'partial' || (this.#page.gazetteer.has(item, 'fullName') && !/[\s\-‐‑]/u.test(block.text.slice(start, end)));
  }

  #partBySite(site: Site): Verdict | null {
    const { candidate, before } = site;
    const ownWords = this.#page.gazetteer.ownWords(candidate.item);
    const own = (word: string) => ownWords.includes(word) || (word.length === 1 && ownWords.some((other) => other.startsWith(word)));
    const longer = longerNameRule(site);
    if (longer !== null) return longer;
    const trade = otherTradeBefore(site);
    if (trade !== null && !own(foldWord(trade))) return this.#other('other-trade', candidate, site, trade);
    if (
      before !== null &&
      isBlank(before.gap) &&
      before.text.length >= 5 &&
      ownWords.some((word) => word.length >= 5 && word !== before.folded && isSlip(word, before.folded))
    ) {
      this.#established.add(this.#key(candidate.item));
      return accepted('slip-in-name', before.text);
    }
    const first = foreignNameBefore(site, own);
    if (first !== null) return this.#other('other-first-name', candidate, site, first);
    const last = foreignNameAfter(site, own);
    if (last !== null) return this.#other('longer-name', candidate, site, last);
    return null;
  }

  #other(rule: 'other-trade' | 'other-first-name' | 'longer-name', candidate: Candidate, site: Site, word: string): Verdict {
    const surname = foldWord(site.block.text.slice(candidate.start, candidate.end));
    this.#others.add(rule === 'longer-name' ? `${surname} ${foldWord(word)}` : `${foldWord(word)} ${surname}`);
    return refused(rule, word);
  }

  #namesakeRule(site: Site): Verdict | null {
    if (site.candidate.posting.kind !== 'metonym') return null;
    const first = foreignNameBefore(site, () => false);
    if (first !== null) return refused('other-first-name', first);
    return null;
  }

  #roleBySite(site: Site): Verdict | null {
    const { block, candidate } = site;
    const office = officeRule(site);
    if (office !== null) return office;
    const name = holderBeside(block, candidate);
    if (name !== null) {
      this.#inOffice.add(this.#key(name.item));
      this.#established.add(this.#key(name.item));
      return refused('beside-its-name', block.text.slice(name.start, name.end));
    }
    const stranger = strangerBeside(site);
    if (stranger !== null) {
      for (const { item } of candidate.holders) {
        this.#displaced.add(this.#key(item));
        this.#strangers.push({ block, at: candidate.start, item });
      }
      return refused('beside-other-name', stranger);
    }
    return null;
  }

  /** Finds the holder of a role by the page's date, or by the page itself. */
  #byDate(site: Site): Verdict | null {
    const { candidate } = site;
    if (candidate.posting.kind !== 'role' || candidate.verdict !== null) return null;
    const { published } = this.#page;
    const from = published?.from ?? dayOf(this.#notBefore) ?? -Infinity;
    const to = published?.to ?? Infinity;
    const holders = candidate.holders.filter((holder) => holder.from <= from && to <= holder.to);
    const holder = holders[0];
    if (holder !== undefined && holders.every(({ item }) => item === holder.item)) {
      if (this.#isDisplaced(site, holder.item)) return refused('beside-other-name');
      const year = otherYear(site, holder.from, holder.to);
      if (year !== null) return refused('other-year', year);
      candidate.item = holder.item;
      return accepted('holder-on-date');
    }
    const named = candidate.holders.filter(({ item }) => this.#inOffice.has(this.#key(item)) && !this.#displaced.has(this.#key(item)));
    if (published === null && named[0] !== undefined && named.every(({ item }) => item === named[0]?.item)) {
      candidate.item = named[0].item;
      return accepted('holder-on-page');
    }
    return published === null ? null : refused('holder-unknown');
  }

  /** Says whether the role means somebody else here: in the rest of the paragraph where that one is named, or on a whole page of unknown date. */
  #isDisplaced({ block, candidate }: Site, item: number): boolean {
    const key = this.#key(item);
    if (!this.#displaced.has(key)) return false;
    if (this.#page.published === null) return !this.#inOffice.has(key);
    return this.#strangers.some((other) => other.item === item && other.block === block && other.at < candidate.start);
  }

  /** Applies the rules that ask what else is on the page. */
  #byEvidence(site: Site): Verdict | null {
    const { candidate } = site;
    if (candidate.verdict !== null) return null;
    const { kind, requirement } = candidate.posting;
    if (kind === 'role') return null;
    if (requirement >= 0) return this.#meets(site, requirement) ? accepted('requirement-met') : null;
    if (kind === 'weak-topic') return this.#companyOf(candidate.item) > 0 ? accepted('topic-term') : null;
    if (candidate.type === 'person') return this.#partByEvidence(site);
    const key = this.#key(candidate.item);
    const others = this.#companyOf(candidate.item) - (this.#established.has(key) ? 1 : 0);
    const theme = this.#otherTheme();
    if (theme !== null && !this.#established.has(key)) return refused('other-theme', theme);
    if (kind === 'metonym')
      return others > 0 || this.#established.has(key) || this.#otherMetonyms(candidate.item) > 0 ? accepted('metonym') : null;
    if (this.#established.has(key)) return accepted('established-partial');
    if (this.#ships.has(candidate.item)) return refused('ship-or-battle');
    return others > 0 ? accepted('established-partial') : null;
  }

  #partByEvidence(site: Site): Verdict | null {
    const { candidate, block } = site;
    const key = this.#key(candidate.item);
    const name = foldWord(block.text.slice(candidate.start, candidate.end));
    const stranger = [...this.#others].find((other) => other.startsWith(`${name} `) || other.endsWith(` ${name}`));
    if (stranger !== undefined) return refused('other-with-that-name', stranger);
    if (this.#established.has(key)) return accepted('established-partial');
    if (name.length < DISTINCTIVE || commonFamilyNames.has(name)) return null;
    if (this.#isCommonWord(block.text.slice(candidate.start, candidate.end))) return refused('common-word', name);
    const company = this.#companyOf(candidate.item);
    const before = wordBefore(block.text, candidate.start);
    const titled = before !== null && /^\.?\s$/u.test(before.gap) && titles.has(before.folded);
    const theme = this.#otherTheme();
    if (theme !== null) return refused('other-theme', theme);
    if (titled && company > 0) return accepted('titled-partial', before.text);
    return company > 1 && this.#isAmongItsOwn(candidate.item) ? accepted('distinctive-partial') : null;
  }

  /** Says whether the country or body of a person's office is on the page, or somebody else of the pack. */
  #isAmongItsOwn(item: number): boolean {
    const { gazetteer } = this.#page;
    const pack = gazetteer.packOf(item);
    const related = gazetteer.related(item);
    return related.length === 0 || related.some((id) => this.#established.has(`${pack}/${id}`)) || this.#people > 0;
  }

  /** Tells the theme of a page on which nobody of a pack is named in full; null for any other page. */
  #otherTheme(): string | null {
    if (this.#people > 0) return null;
    if (this.#theme === undefined) this.#theme = themeOf(this.#page.blocks.map(({ text }) => text));
    return this.#theme;
  }

  /** Says whether the page has the same word in small letters. */
  #isCommonWord(word: string): boolean {
    const small = word.toLowerCase();
    const pattern = new RegExp(`(?<!\\p{L})${small}(?!\\p{L})`, 'u');
    return small !== word && this.#page.blocks.some(({ text }) => pattern.test(text));
  }

  #unmet({ candidate }: Site): Verdict {
    const { kind, requirement } = candidate.posting;
    if (kind === 'role') return refused('holder-unknown');
    if (requirement >= 0) return refused('requirement-unmet');
    return refused(candidate.type === 'person' ? 'not-established' : 'no-company');
  }

  #meets({ block, candidate }: Site, at: number): boolean {
    const { published, gazetteer } = this.#page;
    const requirement = gazetteer.requirement(at);
    const { days, items } = requirement;
    if (days !== null && (published === null || published.from < days.from || published.to > days.to)) return false;
    if (requirement.within === 'page') return items.every((item) => this.#established.has(this.#key(item)));
    const here = this.#itemsOfPassage(block, candidate);
    return items.every((item) => here.has(item));
  }

  /** Collects the items that are mentioned in the sentence of a candidate and in the one before. */
  #itemsOfPassage(block: BlockReading, candidate: Candidate): ReadonlySet<number> {
    const own = sentenceAt(block.sentences, candidate.start);
    const start = block.sentences[Math.max(0, own - 1)]?.start ?? 0;
    const end = block.sentences[own]?.end ?? block.text.length;
    const items = new Set<number>();
    const add = (from: BlockReading, low: number, high: number) => {
      for (const other of from.candidates)
        if (other.verdict?.accepted === true && other.start >= low && other.end <= high) items.add(other.item);
    };
    add(block, start, end);
    const previous = own === 0 ? this.#page.blocks[this.#page.blocks.indexOf(block) - 1] : undefined;
    if (previous !== undefined) add(previous, previous.sentences.at(-1)?.start ?? 0, previous.text.length);
    return items;
  }

  #otherMetonyms(item: number): number {
    const others = new Set<number>();
    this.#each((_, { posting, item: other, verdict }) => {
      if (posting.kind === 'metonym' && other !== item && (verdict === null || verdict.accepted)) others.add(other);
    });
    return others.size;
  }

  #establish({ item, type }: Candidate): void {
    if (type === 'topic') return;
    this.#established.add(this.#key(item));
    if (type === 'person') this.#people++;
  }

  /** Counts the established entities of an item's pack. */
  #companyOf(item: number): number {
    const prefix = `${this.#page.gazetteer.packOf(item)}/`;
    let count = 0;
    for (const key of this.#established) if (key.startsWith(prefix)) count++;
    return count;
  }

  #key(item: number): string {
    let key = this.#keys.get(item);
    if (key === undefined) {
      key = `${this.#page.gazetteer.packOf(item)}/${this.#page.gazetteer.idOf(item)}`;
      this.#keys.set(item, key);
    }
    return key;
  }
}

/** Lists the mentions of a decided block. */
export function mentionsOf(page: PageReading, block: BlockReading): Mention[] {
  const { gazetteer } = page;
  return block.candidates
    .filter(({ verdict }) => verdict?.accepted === true)
    .map(({ start, end, item, posting }) => ({
      start,
      end,
      pack: gazetteer.packOf(item),
      id: gazetteer.idOf(item),
      kind: posting.kind === 'weak-topic' ? 'topic' : posting.kind,
    }));
}

/** Says whether a block holds something that more of the page's text can still admit. */
export function isPending(block: BlockReading): boolean {
  return block.candidates.some(({ verdict }) => verdict !== null && !verdict.accepted && canBeAdmitted(verdict.rule));
}

function joinKey({ pack, id }: EntityKey): string {
  return `${pack}/${id}`;
}

function splitKey(key: string): EntityKey {
  const slash = key.indexOf('/');
  return { pack: key.slice(0, slash), id: key.slice(slash + 1) };
}
