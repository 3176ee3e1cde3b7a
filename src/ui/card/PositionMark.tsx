import type { Position, UiLang } from '../../core/model';
import { strings } from '../strings/strings';

/** Draws a position as sign and word, never by colour alone: "✕ dément". */
export function PositionMark({ position, lang }: { readonly position: Position; readonly lang: UiLang }) {
  const { sign, word } = strings(lang).positions[position];
  return (
    <span class="position">
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  );
}
