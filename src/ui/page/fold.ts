/** Fold case and diacritics away, so that a search for "seoul" finds "Séoul". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
