import type { UiLang } from '../../core/model';
import type { ErrorCode } from '../../core/result';
import { en } from './en';
import { fr, type CardStrings } from './fr';
import { remedyOf } from './remedy';

/** Choose the texts of the card in the interface's language; a card's script has those of its own language only. */
export function strings(lang: UiLang): CardStrings {
  return (typeof INCISE_CARD_LANG === 'undefined' ? lang : INCISE_CARD_LANG) === 'fr' ? fr : en;
}

/** Say what to do about an error. */
export function remedyFor(code: ErrorCode, lang: UiLang): string {
  return strings(lang).remedies[remedyOf[code] ?? 'reload'];
}
