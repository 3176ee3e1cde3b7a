import { entityTypes, type EntityType, type UiLang } from '../core/model';
import { withKey, type Settings } from '../core/settings';
import { pageStrings } from '../ui/strings/page-strings';
import type { ChangeSettings } from './ports';

/** Draws the kinds of entity as a list of choices. */
export function Kinds(props: { readonly settings: Settings; readonly lang: UiLang; readonly onChange: ChangeSettings }) {
  const { settings, lang, onChange } = props;
  const text = pageStrings(lang);
  const switchKind = (kind: EntityType, on: boolean) => onChange((now) => ({ ...now, kindsOff: withKey(now.kindsOff, kind, !on) }));
  return (
    <>
      <p class="fine">{text.options.kindsHint}</p>
      <ul class="choices columns">
        {entityTypes.map((kind) => (
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
