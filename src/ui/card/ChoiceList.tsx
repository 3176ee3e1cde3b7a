import type { UiLang } from '../../core/model';
import type { CardContent, Choice, ChoiceOption } from '../../core/related/card';
import { strings } from '../strings/strings';

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
    <div class="may-be fine">
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
              {option.name}
            </button>{' '}
            ({text.kinds[option.type]}, {option.packTitle}){!shown && <p>{option.description}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
