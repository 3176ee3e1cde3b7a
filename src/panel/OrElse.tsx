import { useContext } from 'preact/hooks';
import type { UiLang } from '../core/model';
import type { ItemName } from '../messages/protocol';
import { typeset } from '../ui/card/typeset';
import { pageStrings } from '../ui/strings/page-strings';
import { strings } from '../ui/strings/strings';
import { PackTitle } from './pack-titles';
import type { ItemRef } from './ports';

/** Says what a name may be instead, each with its kind and pack, for the names themselves may be the same; nothing where all is settled. */
export function OrElse(props: {
  readonly alternatives: readonly ItemName[];
  readonly lang: UiLang;
  readonly onItem: (item: ItemRef) => void;
}) {
  const { alternatives, lang, onItem } = props;
  const text = pageStrings(lang).panel;
  const titleOf = useContext(PackTitle);
  if (alternatives.length === 0) return null;
  return (
    <p class="fine or-else">
      {text.orElse}{' '}
      {alternatives.map(({ name, type, pack, id }, at) => (
        <span key={`${pack}/${id}`}>
          {at > 0 && ' · '}
          <button type="button" class="link" title={text.statements(name)} onClick={() => onItem({ pack, id })}>
            {typeset(name, lang)}
          </button>{' '}
          ({strings(lang).kinds[type]}, {typeset(titleOf(pack), lang)})
        </span>
      ))}
    </p>
  );
}
