import { useEffect } from 'preact/hooks';
import type { UiLang } from '../../core/model';

/** Give the page its title and language, which its HTML cannot know. */
export function useDocument(lang: UiLang, title: string): void {
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = title;
  }, [lang, title]);
}
