/**
 * The words of Incise as types: what a pack holds, what a page is known to be, and what spotting finds in it.
 *
 * Everything here is plain JSON, so that it can be stored, sent between contexts and printed as JSON Lines unchanged.
 * `core/pack` turns `unknown` into these types; no other module may claim that foreign data has them.
 */

/** Identifies an entity within a pack, in kebab-case: `sergei-lavrov`. */
export type EntityId = string;
/** Identifies a topic within a pack, in kebab-case; never equal to an entity's id. */
export type TopicId = string;
/** Identifies an entity or a topic. */
export type ItemId = string;
/** Identifies a claim within a pack. */
export type ClaimId = string;
/** Identifies a source within a pack. */
export type SourceId = string;
/** Identifies a statement within a pack. */
export type StatementId = string;
/** Identifies a pack: kebab-case, unique among the packs that are installed. */
export type PackId = string;

/** Names a language as BCP 47 primary subtag: `fr`, `en`, `de`. */
export type Lang = string;

/** Languages that the interface itself speaks. */
export type UiLang = 'fr' | 'en';

/** Holds one text in several languages; at least one, never empty strings. Read it with `localize`. */
export type Localized = Readonly<Record<Lang, string>>;

/**
 * Holds a date as EDTF string: `2024-11-01`, `2024-10`, `2024`, `2024-06~`, `2024-10-31?` (doubtful), `2024-10-31/2024-11-01`,
 * `../2024-11-03` (only a bound is known). Only `core/dates` looks inside.
 *
 * @see https://www.loc.gov/standards/datetime/ EDTF (ISO 8601-2)
 */
export type Edtf = string;

/** Holds a half-open span `[start, end)` in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** Lists what sorts of thing an entity can be, in the order in which readers are offered them. */
export const entityTypes = ['person', 'organization', 'place', 'agreement', 'event'] as const;

/** Says what sort of thing an entity is. */
export type EntityType = (typeof entityTypes)[number];
/** Says how a written form names its entity: `role` only during an interval, `partial` only beside a fuller form. */
export type SurfaceKind = 'full' | 'partial' | 'variant' | 'acronym' | 'metonym' | 'role';

/** Says what else a page must show before a surface counts; several conditions all hold. */
export interface Requirement {
  /** Entities of the same pack that must be mentioned too; never empty. */
  readonly entities?: readonly EntityId[];
  /** Where those must stand: anywhere on the page, or in the same or the previous sentence. Default `page`. */
  readonly within?: 'page' | 'passage';
  /** Days (an EDTF interval) in which the page must have been published; a page of unknown date fails. */
  readonly pageDate?: Edtf;
}

/** Describes one written form of an entity. */
export interface Surface {
  readonly text: string;
  readonly kind: SurfaceKind;
  /** Language that the form belongs to; absent where it is the same in every language. */
  readonly lang?: Lang;
  /** First day on which a role holds, for roles only; absent means since ever. */
  readonly validFrom?: Edtf;
  /** Last day on which a role holds; absent means until further notice. */
  readonly validTo?: Edtf;
  readonly requires?: Requirement;
}

/** Describes an office that a person held; `core/gazetteer` composes its written forms from `office` and the country's names. */
export interface Office {
  /** Key of an office in the language data (`foreign-minister`); absent where only `title` is known. */
  readonly office?: string;
  /** Country or body in which the office is held. */
  readonly of?: EntityId;
  /** The office as one says it beside the name: "ministre russe des Affaires étrangères". */
  readonly title: Localized;
  readonly from?: Edtf;
  readonly to?: Edtf;
}

/** Describes a person, organization, place, agreement or event. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: Localized;
  readonly description: Localized;
  /** Never empty; no text twice. */
  readonly surfaces: readonly Surface[];
  /** Offices held by a person, newest first. */
  readonly offices?: readonly Office[];
  /** Adjectives of a place per language, every inflection: `{fr: ['russe', 'russes']}`. */
  readonly demonyms?: Readonly<Record<Lang, readonly string[]>>;
  /** Day or days of an event or agreement. */
  readonly date?: Edtf;
}

/** Describes a theme that can be switched on or off. */
export interface Topic {
  readonly id: TopicId;
  readonly label: Localized;
  /** Trigger terms per language, each of two words or more. */
  readonly terms: Readonly<Record<Lang, readonly string[]>>;
  /** Those of the terms that fire only beside an entity of the pack. */
  readonly weak: Readonly<Record<Lang, readonly string[]>>;
}

/** Describes a disputed question. */
export interface Claim {
  readonly id: ClaimId;
  readonly question: Localized;
}

/** Describes an article that the corpus was made from. */
export interface Source {
  readonly id: SourceId;
  /** Name of the outlet; null where it is not known. */
  readonly outlet: string | null;
  readonly title: string;
  /** True where `title` describes an article whose own title is not known. */
  readonly titleDescribed?: boolean;
  readonly author?: string;
  readonly lang: Lang;
  readonly published: Edtf | null;
  /** Days between which it must have been published, where `published` is coarser. */
  readonly publishedBounds?: Edtf;
  /** https only. */
  readonly url?: string;
}

/** Names who speaks or is spoken to: an entity, or somebody the sources do not name. */
export type Actor = EntityId | { readonly unnamed: Localized };

/** Says how words are reported: in quotation marks, partly so, or in the reporter’s own. */
export type StatementKind = 'direct' | 'mixed' | 'indirect';
/** Says which side a statement takes on a claim; `declines` neither confirms nor denies. */
export type Position = 'asserts' | 'denies' | 'declines' | 'acknowledges';

/** Holds a number that a statement claims; unlike counts are never compared. */
export interface Figure {
  /** Null where only a magnitude is given. */
  readonly value: number | null;
  /** The order given instead of a value: `thousands`. */
  readonly magnitude?: string;
  readonly unit: string;
  readonly what: Localized;
  /** How it is hedged: `about`, `up to`. */
  readonly hedge?: string;
  readonly asGiven: readonly { readonly source: SourceId; readonly text: string }[];
}

/** Reports a statement as one source gives it. */
export interface Attestation {
  readonly source: SourceId;
  /** Where its content stands in the source's text. */
  readonly span?: Span;
  readonly kind: StatementKind;
  readonly speakerAsWritten?: string;
  /** The words that introduce it: "a déclaré". */
  readonly cue?: string;
  /** The speaker's words in this source's wording, in order; absent where it quotes none. */
  readonly words?: readonly string[];
  /** The content in this source's wording, where the pack may carry it (a researcher's own corpus); merging compares it. */
  readonly content?: string;
  readonly dateAsGiven?: string;
  /** That date by this source alone. */
  readonly resolved?: Edtf;
  /** Where or on what occasion it was said, as the source puts it: "dans un entretien au Figaro". */
  readonly venueAsGiven?: string;
  /** Agencies and outlets through which the source knows, nearest to the speaker first. */
  readonly relay?: readonly EntityId[];
  /** True where the source keeps its distance ("seraient entrés"). */
  readonly hearsay?: boolean;
  readonly note?: Localized;
}

/** Records one act of speech, however many sources report it. */
export interface Statement {
  readonly id: StatementId;
  /** Never empty. */
  readonly speakers: readonly Actor[];
  readonly onBehalfOf?: readonly EntityId[];
  /** Kind and cue of its most direct attestation. */
  readonly kind: StatementKind;
  readonly cue?: string;
  /** What was said, in our own words. */
  readonly gist: Localized;
  /** When it was said; null where unknown. A doubtful date carries EDTF's `?`. */
  readonly date: Edtf | null;
  /** What the sources still allow where `date` is null or coarse. */
  readonly bounds?: Edtf;
  /** Why the date is doubtful, or how it was found. */
  readonly dateNote?: Localized;
  readonly addressees?: readonly Actor[];
  /** The event at which it was said. */
  readonly venue?: EntityId;
  readonly about: readonly EntityId[];
  readonly topics: readonly TopicId[];
  readonly claim?: ClaimId;
  /** Present exactly where `claim` is. */
  readonly position?: Position;
  readonly figures?: readonly Figure[];
  /** What its attestations disagree on; shown, never averaged. */
  readonly divergence?: Localized;
  /** The statement through which alone this one is known. */
  readonly via?: StatementId;
  /** Never empty. */
  readonly attestations: readonly Attestation[];
}

/** Heads a pack file; also what the list of installed packs shows. */
export interface PackHeader {
  /** Version of the pack format. */
  readonly format: 1;
  readonly id: PackId;
  readonly title: Localized;
  readonly description?: Localized;
  /** Counts up with every published change. */
  readonly revision: number;
  readonly languages: readonly Lang[];
  readonly licence: string;
}

/** Holds a whole corpus; ids are unique per type and every reference resolves. */
export interface Pack {
  readonly header: PackHeader;
  readonly entities: readonly Entity[];
  readonly topics: readonly Topic[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
}

/** Tells what is known of a page. */
export interface PageContext {
  /** Canonical URL without fragment and tracking parameters. */
  readonly url: string;
  readonly title: string;
  /** Main language of the text; null where unknown. */
  readonly lang: Lang | null;
  /** Day (or month, where no day is given) of publication; null where unknown, never guessed from "last updated". */
  readonly published: Edtf | null;
  /** Where `published` was read: `json-ld`, `meta`, `property`, `time`, `url`, `text`; null where unknown. */
  readonly publishedFrom: string | null;
  readonly isArticle: boolean;
}

/** Holds the text of one block element of a page, inline elements joined; as read, not normalised. */
export interface TextBlock {
  readonly text: string;
  /** Language by the nearest `lang` attribute; absent where none is given. */
  readonly lang?: Lang;
}

/** Says which entity or topic a span of a block names. */
export interface Mention {
  /** `[start, end)` in UTF-16 code units of the block's text. */
  readonly start: number;
  readonly end: number;
  readonly pack: PackId;
  readonly id: ItemId;
  readonly kind: SurfaceKind | 'topic';
  /** Others that the same words may name, where nothing on the page settles it; absent where it is settled. */
  readonly alternatives?: readonly { readonly pack: PackId; readonly id: ItemId }[];
}
