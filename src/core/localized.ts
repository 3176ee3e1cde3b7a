import type { Lang, Localized } from './model';

/**
 * Pick the text for a reader of `lang`: that language, else English, else whichever comes first.
 *
 * @returns never empty for a parsed pack; `''` for a text without any language
 */
export function localize(text: Localized, lang: Lang): string {
  return text[lang] ?? text['en'] ?? Object.values(text)[0] ?? '';
}
