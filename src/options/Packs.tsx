import { useEffect, useState } from 'preact/hooks';
import { localize } from '../core/localized';
import type { UiLang } from '../core/model';
import type { Result } from '../core/result';
import { withKey, type Settings } from '../core/settings';
import type { PackState } from '../messages/protocol';
import { Dated } from '../ui/card/DateLine';
import { typeset } from '../ui/card/typeset';
import { Problem } from '../ui/page/Problem';
import { pageStrings } from '../ui/strings/page-strings';
import type { ChangeSettings } from './ports';

/** Draws the packs: what each holds, whether it is used, what is wrong with it and how to mend that. */
export function Packs(props: {
  readonly packs: Result<readonly PackState[]> | null;
  readonly settings: Settings;
  readonly lang: UiLang;
  readonly onChange: ChangeSettings;
  /** Which share of an installation is done, from 0 to 1; null where none is under way. */
  readonly progress: () => Promise<Result<number | null>>;
  readonly onReinstall: () => Promise<void>;
  /** Is called when an installation that was found under way has ended. */
  readonly onInstalled: () => void;
}) {
  const { packs, settings, lang, onChange, onReinstall } = props;
  const text = pageStrings(lang).options;
  const [isAsked, setAsked] = useState(false);
  const share = useProgress(props.progress, isAsked, props.onInstalled);
  const busy = isAsked || share !== null;
  const reinstall = async () => {
    setAsked(true);
    await onReinstall();
    setAsked(false);
  };
  return (
    <>
      <p class="fine">{text.packsHint}</p>
      {packs?.ok === false && <Problem error={packs.error} lang={lang} />}
      {packs?.ok === true && packs.value.length === 0 && share === null && <p>{text.noPacks}</p>}
      {packs?.ok === true &&
        packs.value.map((pack) => (
          <Pack
            key={pack.id}
            pack={pack}
            isOn={!settings.packsOff.includes(pack.id)}
            lang={lang}
            onSwitch={(on) => onChange((now) => ({ ...now, packsOff: withKey(now.packsOff, pack.id, !on) }))}
          />
        ))}
      {share !== null && (
        <label class="progress">
          {text.installing(share)} <progress value={share} />
        </label>
      )}
      <button type="button" class="button" aria-disabled={busy} onClick={() => void (busy || reinstall())}>
        {isAsked ? text.reinstalling : text.reinstall}
      </button>
    </>
  );
}

/** Time between two looks at an installation, in milliseconds. */
const LOOK_MS = 300;

/** Follows an installation as long as one is under way; asking all the time would keep the background from being stopped. */
function useProgress(ask: () => Promise<Result<number | null>>, isAsked: boolean, onEnd: () => void): number | null {
  const [share, setShare] = useState<number | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    let isFound = false;
    const look = async () => {
      const answer = await ask();
      if (isOver) return;
      const now = answer.ok ? answer.value : null;
      setShare(now);
      if (now !== null || isAsked) timer = setTimeout(() => void look(), LOOK_MS);
      else if (isFound) onEnd();
      isFound ||= now !== null;
    };
    void look();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [isAsked]);
  return share;
}

function Pack(props: {
  readonly pack: PackState;
  readonly isOn: boolean;
  readonly lang: UiLang;
  readonly onSwitch: (on: boolean) => void;
}) {
  const { pack, isOn, lang, onSwitch } = props;
  const text = pageStrings(lang).options;
  const { header, counts, installedAt, fault } = pack;
  const title = header === null ? pack.id : localize(header.title, lang);
  return (
    <article class="pack">
      <h3>
        {title} {header !== null && <small>{text.packRevision(header.revision)}</small>}
      </h3>
      {header?.description && <p>{typeset(localize(header.description, lang), lang)}</p>}
      {fault !== null && (
        <p class="fault" role="alert">
          <b>{text.packFault}.</b> {fault} {header !== null && text.packFaultKept}
        </p>
      )}
      {counts !== null && (
        <p class="fine">
          {(['entities', 'topics', 'claims', 'sources', 'statements'] as const).map((type) => text.counts[type](counts[type])).join(' · ')}
        </p>
      )}
      <p class="fine">
        {installedAt === null ? (
          text.packNeverInstalled
        ) : (
          <>
            {text.packInstalled} <Dated date={installedAt.slice(0, 10)} lang={lang} />
          </>
        )}
        {header !== null && ` · ${text.packLicence(header.licence)}`}
      </p>
      {header !== null && (
        <label class="choice">
          <input type="checkbox" checked={isOn} onChange={(event) => onSwitch(event.currentTarget.checked)} />
          <span>{text.packOn(title)}</span>
        </label>
      )}
    </article>
  );
}
