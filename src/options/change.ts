import { useState } from 'preact/hooks';
import type { Settings } from '../core/settings';
import type { Notice } from '../ui/card/NoticeLine';
import type { PageStrings } from '../ui/strings/pages-fr';
import type { ChangeSettings, OptionsPorts } from './ports';

/** Restores from `before` what a change changed, and nothing that was changed elsewhere since. */
function undoing(before: Settings, after: Settings): (settings: Settings) => Settings {
  const changed = (Object.keys(after) as (keyof Settings)[]).filter((key) => before[key] !== after[key]);
  return (settings) => ({ ...settings, ...Object.fromEntries(changed.map((key) => [key, before[key]])) });
}

/** Save changes as they are made, and tell so. */
export function useChanges(ports: OptionsPorts, settings: Settings | null, text: PageStrings) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const save = async (change: (settings: Settings) => Settings, before: Settings | null) => {
    try {
      await ports.updateSettings(change);
      const undo = before === null ? null : undoing(before, change(before));
      setNotice({ text: text.options.saved, undo: undo && (() => void save(undo, null)) });
    } catch {
      setNotice({ text: text.options.notSaved, undo: null });
    }
  };
  const change: ChangeSettings = (wanted) => void save(wanted, settings);
  return { notice, change, setNotice };
}
