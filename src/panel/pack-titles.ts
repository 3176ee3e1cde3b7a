import { createContext } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { localize } from '../core/localized';
import type { PackId, UiLang } from '../core/model';
import type { PackState } from '../messages/protocol';
import type { PanelPorts } from './ports';

/** Puts a pack's title for its id, for all that is drawn below; the id itself where the title is not known. */
export const PackTitle = createContext<(pack: PackId) => string>((pack) => pack);

/** Read the titles of the packs once; until then, and where that fails, ids stand for them. */
export function usePackTitles(ports: PanelPorts, lang: UiLang): (pack: PackId) => string {
  const [packs, setPacks] = useState<readonly PackState[]>([]);
  useEffect(() => void ports.listPacks().then((answer) => answer.ok && setPacks(answer.value)), [ports]);
  return (pack) => {
    const header = packs.find(({ id }) => id === pack)?.header ?? null;
    return header === null ? pack : localize(header.title, lang);
  };
}
