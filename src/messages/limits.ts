/*
 * Bounds what one message may carry; the background refuses more as malformed, so the page cuts to size before it sends.
 *
 * Lengths are UTF-16 units. Each bound is an export of its own, so that a page carries only those it needs.
 */

/** Bounds the blocks of one message. */
export const blocks = 5_000;
/** Bounds the text of one block. */
export const blockText = 200_000;
/** Bounds the text of all blocks of one message; about a fifteenth of what Chrome lets a message weigh. */
export const text = 2_000_000;
/** Bounds the text of which every candidate is explained at once: some thirty pages of a book. */
export const explainedText = 100_000;
/** Bounds titles of pages. */
export const title = 2_000;
/** Bounds ids, keys, host names and language tags. */
export const id = 256;
/** Bounds the entities, and the names of others, that a page's evidence may hold. */
export const evidence = 10_000;
/** Bounds the statements asked about in one message, and those on one card. */
export const statements = 10_000;
/** Bounds the things among which a card lets its reader choose. */
export const options = 16;
/** Bounds the muted names asked about in one message. */
export const keys = 10_000;
