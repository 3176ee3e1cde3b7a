import type { UiLang } from '../../core/model';
import type { CardContent, Choice, ChoiceOption } from '../../core/related/card';
import { strings } from '../strings/strings';
import { typeset } from './typeset';

/**
 * Lists what words may name, each with the pack that knows it.
 *
 * @param props.shown - whose card this stands in; null where nothing is chosen yet, and then each is described
 */
export function ChoiceList(props: {
  readonly choice: Choice;
  readonly shown: CardContent | null;
  readonly lang: UiLang;
  readonly onChoose: (option: ChoiceOption) => void;
}) {
  const { choice, shown, lang, onChoose } = props;
  const text = strings(lang);
  return (
    <div class="options fine">
      {text.mayBe}
      <ul>
        {choice.options.map((option) => (
          <li>
            <button
              type="button"
              class="link"
              aria-current={option.pack === shown?.pack && option.id === shown.id}
              onClick={() => onChoose(option)}
            >
              {typeset(option.name, lang)}
            </button>{' '}
            ({text.kinds[option.type]}, {typeset(option.packTitle, lang)}){!shown && <p>{typeset(option.description, lang)}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
