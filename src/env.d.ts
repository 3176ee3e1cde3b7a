/// <reference types="vite/client" />
/// <reference types="@crxjs/vite-plugin/client" />

/**
 * Language of a card's script: the build writes one script per language and puts the language here, so that the other catalogue falls away.
 * Set nowhere else; the extension's own pages have both.
 */
declare const INCISE_CARD_LANG: 'fr' | 'en';
