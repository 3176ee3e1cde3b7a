import type { EntityType, UiLang } from '../core/model';
import type { Settings } from '../core/settings';
import { pageStrings } from '../ui/strings/page-strings';
import type { ChangeSettings } from './ports';

const KINDS: readonly EntityType[] = ['person', 'organization', 'place', 'agreement', 'event'];

/** Draws the kinds of entity as a list of choices. */
export function Kinds(props: { readonly settings: Settings; readonly lang: UiLang; readonly onChange: ChangeSettings }) {
  const { settings, lang, onChange } = props;
  const text = pageStrings(lang);
  const switchKind = (kind: EntityType, on: boolean) =>
    onChange((now) => {
      const others = now.kindsOff.filter((other) => other !== kind);
      return { ...now, kindsOff: on ? others : [...others, kind] };
    });
  return (
    <>
      <p class="fine">{text.options.kindsHint}</p>
      <ul class="choices columns">
        {KINDS.map((kind) => (
          <li key={kind}>
            <label>
              <input
                type="checkbox"
                checked={!settings.kindsOff.includes(kind)}
                onChange={(event) => switchKind(kind, event.currentTarget.checked)}
              />
              <span>{text.kindsPlural[kind]}</span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
