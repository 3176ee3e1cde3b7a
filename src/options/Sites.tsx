import { useState } from 'preact/hooks';
import type { UiLang } from '../core/model';
import { withKey, type Settings } from '../core/settings';
import { pageStrings } from '../ui/strings/page-strings';
import { parseHostName } from './host-name';
import type { ChangeSettings } from './ports';

/** Draws the sites on which Incise does nothing, and a form that adds one. */
export function Sites(props: { readonly settings: Settings; readonly lang: UiLang; readonly onChange: ChangeSettings }) {
  const { settings, lang, onChange } = props;
  const text = pageStrings(lang).options;
  const sites = [...settings.sitesOff].sort();
  const switchSite = (host: string, off: boolean) => onChange((now) => ({ ...now, sitesOff: withKey(now.sitesOff, host, off) }));
  return (
    <>
      <p class="fine">{text.sitesHint}</p>
      <SiteForm sites={sites} lang={lang} onAdd={(host) => switchSite(host, true)} />
      {sites.length === 0 ? (
        <p>{text.noSites}</p>
      ) : (
        <ul class="rows">
          {sites.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button type="button" class="link" aria-label={text.removeSite(host)} onClick={() => switchSite(host, false)}>
                {text.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function SiteForm(props: { readonly sites: readonly string[]; readonly lang: UiLang; readonly onAdd: (host: string) => void }) {
  const { sites, lang, onAdd } = props;
  const text = pageStrings(lang).options;
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const add = () => {
    const host = parseHostName(typed);
    const found = host === null ? text.siteInvalid : sites.includes(host) ? text.siteKnown : null;
    setFault(found);
    if (host === null || found !== null) return;
    onAdd(host);
    setTyped('');
  };
  return (
    <form
      class="line"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for="site">{text.siteLabel}</label>
      <input
        id="site"
        class="field"
        type="text"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        placeholder={text.sitePlaceholder}
        value={typed}
        aria-invalid={fault !== null}
        aria-describedby="site-fault"
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setFault(null);
        }}
      />
      <button type="submit" class="button">
        {text.addSite}
      </button>
      <p id="site-fault" class="fault" role="alert">
        {fault}
      </p>
    </form>
  );
}
