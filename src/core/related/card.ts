import type { ShownDate } from '../dates';
import type {
  Claim,
  ClaimId,
  Edtf,
  Entity,
  EntityId,
  EntityType,
  ItemId,
  PackId,
  Position,
  Source,
  SourceId,
  Statement,
  StatementId,
  StatementKind,
  Topic,
} from '../model';

/** Names an entity or topic in the reader's language. */
export interface Named {
  /** Null for somebody the sources do not name. */
  readonly id: ItemId | null;
  readonly name: string;
}

/** Shows one source's report of a statement. */
export interface AttestationView {
  /** Outlet, or the source's title where no outlet is known. */
  readonly outlet: string;
  readonly title: string;
  readonly lang: string;
  readonly url: string | null;
  readonly published: Edtf | null;
  /** Quoted words in this source's wording; empty where it quotes none. */
  readonly words: readonly string[];
  readonly dateAsGiven: string | null;
  readonly resolved: Edtf | null;
  readonly relays: readonly Named[];
  readonly hearsay: boolean;
}

/** Shows one statement, every text in the reader's language except quoted words. */
export interface StatementView {
  readonly pack: PackId;
  readonly id: StatementId;
  readonly speakers: readonly Named[];
  readonly addressees: readonly Named[];
  readonly venue: Named | null;
  readonly kind: StatementKind;
  readonly gist: string;
  /** Null where unknown; `bounds` then says what is still possible. */
  readonly date: Edtf | null;
  readonly bounds: Edtf | null;
  readonly dateNote: string | null;
  readonly position: Position | null;
  /** The words most worth quoting, and the language of their source; null where no source quotes any. */
  readonly quote: { readonly text: string; readonly lang: string } | null;
  readonly attestations: readonly AttestationView[];
  /** How many sources report it independently: those that share a relay count once. */
  readonly independentSources: number;
  readonly relays: readonly Named[];
  readonly divergence: string | null;
  readonly figures: readonly {
    readonly value: number | null;
    readonly magnitude: string | null;
    readonly unit: string;
    readonly what: string;
    readonly hedge: string | null;
  }[];
  /** The statement through which alone this one is known. */
  readonly via: { readonly speakers: readonly Named[]; readonly date: Edtf | null } | null;
}

/** Lists statements on one side of the page's date. */
export interface StatementSection {
  /** `all` where the page's date is unknown, and then the only section. */
  readonly when: 'before' | 'around' | 'since' | 'undated' | 'all';
  /** Oldest first; never empty. */
  readonly statements: readonly StatementView[];
}

/** Follows one claim through time as far as this entity or topic is concerned. */
export interface ClaimThread {
  readonly question: string;
  /** Oldest first; steps that repeat the position before them are folded into one. */
  readonly steps: readonly {
    readonly position: Position;
    readonly date: Edtf | null;
    readonly bounds: Edtf | null;
    readonly speakers: readonly Named[];
    readonly gist: string;
  }[];
}

/** Holds all that a card shows, ready to draw. */
export interface CardContent {
  readonly pack: PackId;
  readonly id: ItemId;
  readonly type: EntityType | 'topic';
  readonly name: string;
  readonly description: string;
  /** The office held on the page's date ("ministre russe des Affaires étrangères") and its term; null where none or the date is unknown. */
  readonly office: { readonly title: string; readonly term: Edtf | null } | null;
  /** Day or days of an event or agreement. */
  readonly date: Edtf | null;
  /** The page's publication date; null where unknown. */
  readonly pageDate: Edtf | null;
  /** In reading order: before, around, since, undated. Empty where the corpus has no statement. */
  readonly sections: readonly StatementSection[];
  /** Tells that no related statement, shown or not, belongs around or since the page's date; false where that date is unknown. */
  readonly nothingSince: boolean;
  readonly threads: readonly ClaimThread[];
  /** How many related statements are not shown. */
  readonly more: number;
  /** Where the words on the page may name several things; null where they name this one alone. */
  readonly choice: Choice | null;
  /** Every date in it as the reader is shown it, so that what is injected into pages need not know how. */
  readonly dates: Readonly<Record<Edtf, ShownDate>>;
}

/** Lists what words may name that nothing on their page settles. */
export interface Choice {
  /** In an order that does not depend on what was chosen; this item is one of them. */
  readonly options: readonly ChoiceOption[];
  /** Whether the reader has chosen; until then no option may be shown as the one that is meant. */
  readonly isMade: boolean;
}

/** Introduces one of several things that words may name. */
export interface ChoiceOption {
  readonly pack: PackId;
  readonly id: ItemId;
  readonly type: EntityType | 'topic';
  readonly name: string;
  /** May be empty. */
  readonly description: string;
  readonly packTitle: string;
}

/** Holds everything of one pack that a card on one entity or topic can need; the store answers it, `buildCard` turns it into `CardContent`. */
export interface CardMaterial {
  readonly pack: PackId;
  readonly subject: { readonly kind: 'entity'; readonly entity: Entity } | { readonly kind: 'topic'; readonly topic: Topic };
  /** Statements that the subject speaks, is addressed by, is about, or (a topic, a venue) stands on; any order. */
  readonly statements: readonly Statement[];
  /** Statements that those name in `via`. */
  readonly via: ReadonlyMap<StatementId, Statement>;
  /** Every entity, source and claim that those statements name. */
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
}
