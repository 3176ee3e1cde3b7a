/*
 * Bounds what is read of a page to understand it. Lengths are UTF-16 units; each bound is an export of its own, so that a page carries
 * only those it needs.
 */

/** Bounds addresses. */
export const url = 16_384;
/** Bounds the text of one signal. */
export const signal = 300;
/** Bounds the signals of one kind. */
export const signals = 200;
/** Bounds the text of all JSON-LD of a page. */
export const jsonLd = 300_000;
/** Bounds the text from which a page's language is told. */
export const sample = 2_000;
