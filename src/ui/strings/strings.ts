import type { UiLang } from '../../core/model';
import { en } from './en';
import { fr, type CardStrings } from './fr';

/** Choose the texts of the card in the interface's language. */
export function strings(lang: UiLang): CardStrings {
  return lang === 'fr' ? fr : en;
}
