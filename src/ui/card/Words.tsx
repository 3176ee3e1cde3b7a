import type { UiLang } from '../../core/model';
import { strings } from '../strings/strings';

/** Draws quoted words in the serif of people's speech; the marks are the reader's language's, the words their source's. */
export function Words({ text, lang, uiLang }: { readonly text: string; readonly lang: string; readonly uiLang: UiLang }) {
  return (
    <q class="words" lang={lang}>
      {strings(uiLang).quote(text)}
    </q>
  );
}
