/**
 * Bounds what one message may carry; the background refuses more as malformed, so the page cuts to size before it sends.
 *
 * Lengths are UTF-16 units.
 */
export const limits = {
  /** Blocks in one `page.spot`. */
  blocks: 5_000,
  /** Text of one block. */
  blockText: 200_000,
  /** Text of all blocks of one `page.spot`; about a fifteenth of what Chrome lets a message weigh. */
  text: 2_000_000,
  url: 16_384,
  title: 2_000,
  /** Ids, keys, host names and language tags. */
  id: 256,
  /** Entities, and names of others, that a page's evidence may hold. */
  evidence: 10_000,
  /** Statements asked about in one message, and statements on one card. */
  statements: 10_000,
  /** Text of one signal of a page, signals of one kind, and text of all its JSON-LD. */
  signal: 300,
  signals: 200,
  jsonLd: 300_000,
  /** Text from which a page's language is told. */
  sample: 2_000,
  /** Muted names asked about in one message. */
  keys: 10_000,
} as const;
