import type { UiLang } from '../core/model';
import type { ItemName } from '../messages/protocol';
import { typeset } from '../ui/card/typeset';
import { pageStrings } from '../ui/strings/page-strings';
import { strings } from '../ui/strings/strings';

/** Say what a name may be instead, each with its kind and pack, for the names themselves may be the same. */
export function orElse(alternatives: readonly ItemName[], lang: UiLang): string {
  const described = alternatives.map(({ name, type, pack }) => `${typeset(name, lang)} (${strings(lang).kinds[type]}, ${pack})`);
  return pageStrings(lang).panel.orElse(described.join(' · '));
}
