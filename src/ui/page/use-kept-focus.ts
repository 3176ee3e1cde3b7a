import { useEffect } from 'preact/hooks';
import type { Notice } from '../card/NoticeLine';

/**
 * Give the focus to the way back where what had it is gone, as with a row that was taken out of a list.
 *
 * @param drawn - what the lists are drawn from: they may change after the notice has come
 */
export function useKeptFocus(notice: Notice | null, drawn: unknown): void {
  useEffect(() => {
    if (notice?.undo && document.activeElement === document.body) document.querySelector<HTMLElement>('.notices button')?.focus();
  }, [notice, drawn]);
}
