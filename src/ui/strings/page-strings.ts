import type { UiLang } from '../../core/model';
import { pagesEn } from './pages-en';
import { pagesFr, type PageStrings } from './pages-fr';

/** Choose the texts of the extension's own pages in the interface's language. */
export function pageStrings(lang: UiLang): PageStrings {
  return lang === 'fr' ? pagesFr : pagesEn;
}
