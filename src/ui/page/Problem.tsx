import type { UiLang } from '../../core/model';
import type { InciseError } from '../../core/result';
import { pageStrings } from '../strings/page-strings';
import { remedyFor } from '../strings/strings';

/** Draws what went wrong and what to do about it. */
export function Problem(props: { readonly error: InciseError; readonly lang: UiLang; readonly onRetry?: (() => void) | undefined }) {
  const { error, lang, onRetry } = props;
  const text = pageStrings(lang);
  return (
    <div class="problem" role="alert">
      <p>
        <b>{text.problem}</b> {remedyFor(error.code, lang)}
      </p>
      {onRetry && (
        <button type="button" class="button" onClick={onRetry}>
          {text.retry}
        </button>
      )}
    </div>
  );
}
