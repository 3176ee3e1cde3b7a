import { useEffect, useState } from 'preact/hooks';
import type { UiLang } from '../core/model';
import { itemKey, withKey, type Settings } from '../core/settings';
import { pageStrings } from '../ui/strings/page-strings';
import type { ChangeSettings, OptionsPorts } from './ports';

/** Learns the names behind item keys; a key whose pack is gone stands for itself. */
function useNames(ports: OptionsPorts, keys: readonly string[], lang: UiLang): (key: string) => string {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let current = true;
    if (keys.length > 0) {
      void ports.nameItems(keys).then((answer) => {
        if (current && answer.ok) setNames(new Map(answer.value.map(({ pack, id, name }) => [itemKey(pack, id), name])));
      });
    }
    return () => {
      current = false;
    };
  }, [keys.join('\n'), lang]);
  return (key) => names.get(key) ?? key;
}

/** Draws the single names that are muted, each with a way back. */
export function MutedNames(props: {
  readonly settings: Settings;
  readonly lang: UiLang;
  readonly ports: OptionsPorts;
  readonly onChange: ChangeSettings;
}) {
  const { settings, lang, ports, onChange } = props;
  const text = pageStrings(lang).options;
  const nameOf = useNames(ports, settings.entitiesOff, lang);
  return (
    <>
      <p class="fine">{text.mutedHint}</p>
      {settings.entitiesOff.length === 0 ? (
        <p>{text.noMuted}</p>
      ) : (
        <ul class="rows">
          {settings.entitiesOff.map((key) => (
            <li key={key}>
              <span>{nameOf(key)}</span>
              <button
                type="button"
                class="link"
                aria-label={text.unmuteName(nameOf(key))}
                onClick={() => onChange((now) => ({ ...now, entitiesOff: withKey(now.entitiesOff, key, false) }))}
              >
                {text.unmute}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
