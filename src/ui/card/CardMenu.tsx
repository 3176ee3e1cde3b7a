import type { UiLang } from '../../core/model';
import { strings } from '../strings/strings';
import { MoreIcon } from './icons';

/** Names what can be muted from a card. */
export type MuteKind = 'entity' | 'topic' | 'site';

/** Draws the card's menu: a button that discloses what can be muted. */
export function CardMenu(props: {
  readonly kind: 'entity' | 'topic';
  readonly lang: UiLang;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onMute: (what: MuteKind) => void;
}) {
  const { kind, lang, isOpen, onToggle, onMute } = props;
  const text = strings(lang);
  return (
    <div class="menu">
      <button type="button" aria-expanded={isOpen} aria-label={text.menu} title={text.menu} onClick={onToggle}>
        <MoreIcon />
      </button>
      {isOpen && (
        <ul>
          <li>
            <button type="button" onClick={() => onMute(kind)}>
              {kind === 'topic' ? text.muteTopic : text.muteName}
            </button>
          </li>
          <li>
            <button type="button" onClick={() => onMute('site')}>
              {text.muteSite}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
