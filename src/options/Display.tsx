import { useState } from 'preact/hooks';
import type { UiLang } from '../core/model';
import type { Settings } from '../core/settings';
import { pageStrings } from '../ui/strings/page-strings';
import type { ChangeSettings } from './ports';

/** Is the longest delay that the settings accept. */
const LONGEST_DELAY_MS = 5_000;

/** Draws how mentions are marked, when the card opens, and the language. */
export function Display(props: { readonly settings: Settings; readonly lang: UiLang; readonly onChange: ChangeSettings }) {
  const { settings, lang, onChange } = props;
  const text = pageStrings(lang).options;
  return (
    <>
      <Choice
        name="density"
        legend={text.density}
        choices={text.densities}
        chosen={settings.density}
        onChoose={(density) => onChange((now) => ({ ...now, density }))}
      />
      <Menu
        id="modifier"
        label={text.modifier}
        choices={text.modifiers}
        chosen={settings.modifier}
        onChoose={(modifier) => onChange((now) => ({ ...now, modifier }))}
      />
      <Delay
        id="show-delay"
        label={text.showDelay}
        valueMs={settings.showDelayMs}
        lang={lang}
        onChange={(showDelayMs) => onChange((now) => ({ ...now, showDelayMs }))}
      />
      <Delay
        id="hide-delay"
        label={text.hideDelay}
        valueMs={settings.hideDelayMs}
        lang={lang}
        onChange={(hideDelayMs) => onChange((now) => ({ ...now, hideDelayMs }))}
      />
      <Menu
        id="language"
        label={text.language}
        choices={text.languages}
        chosen={settings.uiLang}
        onChoose={(uiLang) => onChange((now) => ({ ...now, uiLang }))}
      />
    </>
  );
}

function Choice<Value extends string>(props: {
  readonly name: string;
  readonly legend: string;
  readonly choices: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}) {
  const { name, legend, choices, chosen, onChoose } = props;
  return (
    <fieldset>
      <legend>{legend}</legend>
      <ul class="choices">
        {(Object.keys(choices) as Value[]).map((value) => (
          <li key={value}>
            <label>
              <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
              <span>{choices[value]}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Menu<Value extends string>(props: {
  readonly id: string;
  readonly label: string;
  readonly choices: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}) {
  const { id, label, choices, chosen, onChoose } = props;
  const values = Object.keys(choices) as Value[];
  return (
    <div class="line">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field"
        value={chosen}
        onChange={(event) => {
          const value = values[event.currentTarget.selectedIndex];
          if (value !== undefined) onChoose(value);
        }}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {choices[value]}
          </option>
        ))}
      </select>
    </div>
  );
}

function Delay(props: {
  readonly id: string;
  readonly label: string;
  readonly valueMs: number;
  readonly lang: UiLang;
  readonly onChange: (valueMs: number) => void;
}) {
  const { id, label, valueMs, lang, onChange } = props;
  const text = pageStrings(lang).options;
  /** What was typed and is no delay: it stays to be mended. */
  const [wrong, setWrong] = useState<string | null>(null);
  const isWrong = wrong !== null;
  const take = (typed: string) => {
    const value = Number(typed);
    const fits = /^\s*\d+\s*$/.test(typed) && value <= LONGEST_DELAY_MS;
    setWrong(fits ? null : typed);
    if (fits && value !== valueMs) onChange(value);
  };
  return (
    <div class="line">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field number"
        type="text"
        inputMode="numeric"
        value={wrong ?? valueMs}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint`}
        onChange={(event) => take(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class={isWrong ? 'fault' : 'fine'}>
        {isWrong ? text.delayInvalid : text.delayHint}
      </p>
    </div>
  );
}
