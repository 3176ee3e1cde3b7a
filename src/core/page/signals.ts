/**
 * Holds what a page says about itself, as collected from its elements; plain JSON, so that whoever has the page (a content script, a
 * command line) collects, and whoever has the rules understands.
 *
 * Everything is foreign text: cut to size by the collector, believed by nobody.
 */
export interface PageSignals {
  /** Address as the browser shows it. */
  readonly url: string;
  /** Text of `title`. */
  readonly title: string;
  /** Text of the heading that the title repeats, else of the first `h1`; null where there is neither. */
  readonly headline: string | null;
  /** `lang` of the root element; null where it has none. */
  readonly lang: string | null;
  /** `href` of `link[rel=canonical]`, resolved; null where there is none. */
  readonly canonical: string | null;
  /** Every named `meta`, in document order. */
  readonly metas: readonly MetaSignal[];
  /** Raw text of every JSON-LD script, in document order. */
  readonly jsonLd: readonly string[];
  /** Microdata and RDFa properties whose name has "date" in it, in document order. */
  readonly properties: readonly MetaSignal[];
  /** `time` elements of the page's own text, in document order. */
  readonly times: readonly TimeSignal[];
  /** Short lines that may print a date, around the headline first, then in document order; the latter only where the head is silent about dates. */
  readonly printed: readonly PrintedSignal[];
  readonly text: TextSignal;
  /** Beginning of the paragraphs' text, a few hundred words at most; empty where there are none. */
  readonly sample: string;
}

/** Holds a name (`name`, `property`, `itemprop` or `http-equiv`, in lower case) and what it says. */
export interface MetaSignal {
  readonly name: string;
  readonly content: string;
}

/** Describes a `time` element. */
export interface TimeSignal {
  /** Null where it has no `datetime`. */
  readonly datetime: string | null;
  readonly text: string;
  /** Class names and such that may tell what it dates. */
  readonly hint: string;
  /** True in the article's head: beside the headline, above the text. */
  readonly nearHeadline: boolean;
}

/** Holds a line of text as a reader sees it. */
export interface PrintedSignal {
  readonly text: string;
  /** Class names and such that may tell what it is. */
  readonly hint: string;
  /** Just above the headline, in it or just below, or null where it stands anywhere else. */
  readonly place: 'above' | 'below' | null;
}

/** Measures the page's text, as far as it was looked at: the first ten thousand characters or so. */
export interface TextSignal {
  /** Paragraphs of 60 characters or more. */
  readonly paragraphs: number;
  /** Characters in those. */
  readonly length: number;
  /** `article` elements. */
  readonly articles: number;
}
