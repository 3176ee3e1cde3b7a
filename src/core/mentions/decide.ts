import { dayOf } from '../gazetteer/day';
import { foldWord } from '../gazetteer/fold';
import { acronymRule } from './acronym-rules';
import { accepted, refused, type Candidate, type PageReading, type Verdict } from './candidate';
import { datelineRule } from './dateline-rule';
import type { Evidence } from './evidence';
import { rulers } from './lang/lexicon';
import {
  foreignNameAfter,
  foreignNameBefore,
  isMan,
  isFamilyFirst,
  longerNameRule,
  otherGenderBefore,
  otherTradeBefore,
  shipRule,
  siteOf,
  type Site,
} from './name-rules';
import { namedAfterPerson, namesakeOfCapital, namesakePerson, townOfCountry } from './namesake-rules';
import { settleOverlaps } from './overlaps';
import { followedByName, newspaperBefore, titleOfWork } from './work-rules';
import { PageFacts } from './page-facts';
import { meetsRequirement } from './requirement';
import { attendantBefore, holderBeside, isFeminineRole, officeRule, otherYear, predicateRule, strangerBeside } from './role-rules';
import { isSentenceStart } from './sentences';
import { isDistinctive, isInResults, isIntroduced, otherBearer, sameWords, titleBefore } from './surname';
import { givenNameBefore, isInWholeName, isMisspelled } from './whole-name';
import { isAllCapitals } from './words';

/** Languages in which no adjective is spelled as its country in small letters, as Spanish "china" is. */
const smallLettersTell = new Set(['fr', 'en']);
/** Most times that newly admitted mentions may admit others. */
const ROUNDS = 6;

/**
 * Give every candidate of a portion of a page its verdict.
 *
 * First what the place itself decides, then roles by date, then what the rest of the page has to admit, until nothing new follows; overlaps last.
 *
 * @returns what the page has established, this portion included
 */
export function decidePage(page: PageReading, before: Evidence): Evidence {
  return new Decider(page, before).decide();
}

class Decider {
  readonly #page: PageReading;
  readonly #facts: PageFacts;
  readonly #wordsOf = new Map<number, readonly string[]>();

  constructor(page: PageReading, before: Evidence) {
    this.#page = page;
    this.#facts = new PageFacts(page, before);
  }

  decide(): Evidence {
    this.#round((site) => this.#bySite(site));
    this.#round((site) => this.#byDate(site));
    // What one round admits may be what the next one needs.
    for (let left = ROUNDS; left > 0 && this.#round((site) => this.#byEvidence(site)) > 0; left--);
    this.#round((site) => this.#unmet(site));
    for (const block of this.#page.blocks) settleOverlaps(block.candidates, (item) => this.#facts.companyOf(item));
    return this.#facts.evidence();
  }

  /** Asks for a verdict wherever there is none; counts those accepted. */
  #round(rule: (site: Site) => Verdict | null): number {
    let count = 0;
    for (const block of this.#page.blocks) {
      for (const candidate of block.candidates) {
        if (candidate.verdict !== null) continue;
        candidate.verdict = rule(siteOf(block, candidate));
        if (candidate.verdict?.accepted !== true) continue;
        this.#facts.establish(candidate, block);
        count++;
      }
    }
    return count;
  }

  /** Applies the rules that ask for nothing but the place itself. */
  #bySite(site: Site): Verdict | null {
    const { candidate } = site;
    const { kind, requirement } = candidate.posting;
    if (kind === 'topic') return accepted('topic-term');
    if (kind === 'weak-topic') return null;
    if (kind === 'role') return this.#roleBySite(site);
    const verdict = acronymRule(site) ?? shipRule(site);
    if (verdict?.rule === 'ship-or-battle') this.#facts.addShip(candidate.item);
    if (verdict !== null) return verdict;
    if (this.#isPart(site)) return this.#partBySite(site);
    if (candidate.type === 'place') {
      const longer =
        this.#namesakeRule(site, namesakeOfCapital, 'longer-name') ??
        longerNameRule(site) ??
        townOfCountry(site) ??
        datelineRule(site) ??
        titleOfWork(site) ??
        followedByName(site) ??
        this.#namesakeRule(site, namesakePerson, 'other-first-name');
      if (longer !== null) {
        if (kind === 'partial') this.#facts.addShip(candidate.item);
        return longer;
      }
    }
    if (kind === 'metonym' || kind === 'partial' || requirement >= 0) return null;
    const ofBody = (): Verdict | null => (candidate.type === 'organization' ? (followedByName(site) ?? newspaperBefore(site)) : null);
    const ofPerson = (): Verdict | null => (candidate.type === 'person' ? namedAfterPerson(site) : null);
    return titleOfWork(site) ?? ofPerson() ?? ofBody() ?? this.#firstWord(site) ?? accepted('full-name');
  }

  /** Refuses a single word that has a capital as the first of its sentence where the page has it in small letters too: "Telegram", "China". */
  #firstWord({ block, candidate, sentence }: Site): Verdict | null {
    if (candidate.type !== 'organization' && (candidate.type !== 'place' || !smallLettersTell.has(block.lang ?? ''))) return null;
    const written = block.text.slice(candidate.start, candidate.end);
    if ((candidate.posting.kind === 'acronym' && isAllCapitals(written)) || !isSentenceStart(block.text, sentence, candidate.start))
      return null;
    return this.#facts.isCommonWord(written) ? refused('common-word', written) : null;
  }

  /** Says whether a candidate is one word of a person's longer name. */
  #isPart({ block, candidate: { type, posting, item, start, end } }: Site): boolean {
    if (type !== 'person') return false;
    return posting.kind === 'partial' || (this.#page.gazetteer.has(item, 'fullName') && !/[\s\-‐‑]/u.test(block.text.slice(start, end)));
  }

  #partBySite(site: Site): Verdict | null {
    const { block, candidate, before } = site;
    const ownWords = this.#ownWords(candidate.item);
    const own = (word: string) => ownWords.includes(word) || (word.length === 1 && ownWords.some((other) => other.startsWith(word)));
    const longer = longerNameRule(site);
    if (longer !== null) return longer;
    // What stands around a whole name says nothing of one word of it: "A. Kim Jong-un wants …".
    if (isInWholeName(site)) return null;
    const title = otherGenderBefore(site, ownWords);
    if (title !== null) return refused('other-trade', title);
    const trade = otherTradeBefore(site);
    if (trade !== null && !own(foldWord(trade))) return this.#other('other-trade', candidate, site, trade);
    if (before !== null && isMisspelled(before, ownWords)) {
      candidate.start = before.start;
      return accepted('slip-in-name', before.text);
    }
    const given = givenNameBefore(site, own);
    if (given !== null) {
      candidate.start = given.start;
      return accepted('full-name', given.text);
    }
    const other = otherBearer(site);
    if (other !== null) this.#facts.addFirstName(`${foldWord(other)} ${foldWord(block.text.slice(candidate.start, candidate.end))}`);
    const first = foreignNameBefore(site, own);
    if (first !== null) return this.#other('other-first-name', candidate, site, first);
    const last = foreignNameAfter(site, own);
    if (last !== null) return this.#other('longer-name', candidate, site, last);
    return null;
  }

  /** Finds what follows a part of a name and makes it somebody else's; null where it is theirs. */
  #restOfName(site: Site): string | null {
    if (!this.#isPart(site)) return null;
    const ownWords = this.#ownWords(site.candidate.item);
    return foreignNameAfter(site, (word) => ownWords.includes(word));
  }

  #ownWords(item: number): readonly string[] {
    let words = this.#wordsOf.get(item);
    if (words === undefined) {
      words = this.#page.gazetteer.ownWords(item);
      this.#wordsOf.set(item, words);
    }
    return words;
  }

  #other(rule: 'other-trade' | 'other-first-name' | 'longer-name', candidate: Candidate, site: Site, word: string): Verdict {
    const surname = foldWord(site.block.text.slice(candidate.start, candidate.end));
    // Whoever has it as first name ("Kim Novak") is no rival of one who has it as surname, unless nobody else bears it on the page.
    const name = rule === 'longer-name' ? `${surname} ${foldWord(word)}` : `${foldWord(word)} ${surname}`;
    if (rule !== 'longer-name' || isFamilyFirst(site)) this.#facts.addStranger(name, site.block, candidate.start);
    else this.#facts.addFirstName(name);
    return refused(rule, word);
  }

  /** Refuses a capital where another place or somebody of that surname is named, whom the page may then call by the bare name. */
  #namesakeRule(site: Site, find: (site: Site) => string | null, rule: 'longer-name' | 'other-first-name'): Verdict | null {
    const { block, candidate } = site;
    if (candidate.posting.kind !== 'metonym') return null;
    const other = find(site);
    if (other === null) return null;
    const name = foldWord(block.text.slice(candidate.start, candidate.end));
    this.#facts.addStranger(`${foldWord(other)} ${name}`, block, candidate.start);
    return refused(rule, other);
  }

  #roleBySite(site: Site): Verdict | null {
    const { block, candidate } = site;
    const office = officeRule(site);
    if (office !== null) return office;
    const name = holderBeside(block, candidate);
    // "le dirigeant nord-coréen Kim Jong-il": they share no more than a family name.
    const namesake = name === null ? null : this.#restOfName(siteOf(block, name));
    // "la sœur du dirigeant nord-coréen, Kim Yo-jong": the name behind the comma is the sister's.
    if (namesake !== null && block.text.charAt(candidate.end) === ',' && attendantBefore(site)) return predicateRule(site);
    if (name !== null && namesake === null) {
      this.#facts.putInOffice(name, block);
      return refused('beside-its-name', block.text.slice(name.start, name.end));
    }
    const stranger = namesake ?? strangerBeside(site);
    if (stranger !== null) {
      // "le conseiller du président ukrainien Mykhaïlo …": the name may be the other's, and the office is not given away.
      if (!attendantBefore(site)) this.#facts.displace(block, candidate);
      return refused('beside-other-name', stranger);
    }
    return predicateRule(site);
  }

  /** Finds the holder of a role by the page's date, or by the page itself. */
  #byDate(site: Site): Verdict | null {
    const { candidate } = site;
    if (candidate.posting.kind !== 'role') return null;
    const { published } = this.#page;
    const from = published?.from ?? dayOf(this.#facts.notBefore) ?? -Infinity;
    const to = published?.to ?? Infinity;
    const holders = candidate.holders.filter((holder) => holder.from <= from && to <= holder.to);
    const holder = holders[0];
    if (holder !== undefined && holders.every(({ item }) => item === holder.item)) {
      if (this.#facts.isDisplaced(site.block, candidate, holder.item)) return refused('beside-other-name');
      const year = otherYear(site, holder.from, holder.to);
      if (year !== null) return refused('other-year', year);
      const theme = this.#facts.otherTheme();
      if (theme !== null) return refused('other-theme', theme);
      if (isFeminineRole(site) && isMan(this.#ownWords(holder.item))) return refused('other-gender');
      candidate.item = holder.item;
      return accepted('holder-on-date');
    }
    const named = candidate.holders.filter(({ item }) => this.#facts.isInOffice(item));
    if (published === null && named[0] !== undefined && named.every(({ item }) => item === named[0]?.item)) {
      candidate.item = named[0].item;
      return accepted('holder-on-page');
    }
    return published === null ? null : refused('no-holder-on-date');
  }

  /** Applies the rules that ask what else is on the page. */
  #byEvidence(site: Site): Verdict | null {
    const { candidate, block } = site;
    const { kind, requirement } = candidate.posting;
    if (kind === 'role') return null;
    if (requirement >= 0) return meetsRequirement(site, requirement, this.#page, this.#facts) ? accepted('requirement-met') : null;
    if (kind === 'weak-topic') return this.#facts.companyOf(candidate.item) > 0 ? accepted('topic-term') : null;
    if (candidate.type === 'person') return this.#partByEvidence(site);
    const others = this.#facts.companyOf(candidate.item) - (this.#facts.isEstablished(candidate.item) ? 1 : 0);
    const theme = this.#facts.otherTheme();
    if (theme !== null && !this.#facts.isEstablished(candidate.item)) return refused('other-theme', theme);
    const name = foldWord(block.text.slice(candidate.start, candidate.end));
    const namesake = this.#facts.namesakeOf(name, block, candidate.start);
    if (namesake !== undefined) return refused('other-with-that-name', namesake);
    if (kind === 'metonym')
      return others > 0 || this.#facts.isEstablished(candidate.item) || this.#facts.hasOtherMetonyms(name) ? accepted('metonym') : null;
    if (this.#facts.isEstablished(candidate.item)) return accepted('established-partial');
    if (this.#facts.isShip(candidate.item)) return refused('ship-or-battle');
    return others > 0 ? accepted('established-partial') : null;
  }

  #partByEvidence(site: Site): Verdict | null {
    const { candidate, block } = site;
    const name = foldWord(block.text.slice(candidate.start, candidate.end));
    const stranger = this.#facts.strangerNamed(name, candidate.item, block, candidate.start);
    if (stranger !== undefined) return refused('other-with-that-name', stranger);
    if (this.#facts.isEstablished(candidate.item)) return accepted('established-partial');
    if (sameWords(site).some(({ item }) => this.#facts.isEstablished(item))) return null;
    const title = titleBefore(site);
    if (title !== null && rulers.has(title.folded) && this.#facts.isAtHome(candidate.item)) return accepted('titled-partial', title.text);
    if (!isDistinctive(name)) return null;
    if (this.#facts.isCommonWord(block.text.slice(candidate.start, candidate.end))) return refused('common-word', name);
    const company = this.#facts.companyOf(candidate.item);
    const theme = this.#facts.otherTheme();
    if (theme !== null) return refused('other-theme', theme);
    if (title !== null && company > 0) return accepted('titled-partial', title.text);
    return company > 0 && this.#hasCompany(site, company) ? accepted('distinctive-partial') : null;
  }

  /** Says whether what else of its pack is on the page makes a rare surname that of its bearer there. */
  #hasCompany(site: Site, company: number): boolean {
    const { item } = site.candidate;
    const peers = this.#facts.peersOf(item);
    const people = peers + (this.#facts.namesPeople() ? 1 : 0);
    if (company + people > 1 && (peers > 0 || this.#facts.isAmongItsOwn(item))) return people > 0 || !isInResults(site);
    return this.#facts.isAtHome(item) && !isIntroduced(site);
  }

  #unmet({ candidate }: Site): Verdict {
    const { kind, requirement } = candidate.posting;
    if (kind === 'role') return refused('holder-unknown');
    if (requirement >= 0) return refused('requirement-unmet');
    return refused(candidate.type === 'person' ? 'not-established' : 'no-company');
  }
}
