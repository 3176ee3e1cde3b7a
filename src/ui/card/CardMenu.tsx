import { useState } from 'preact/hooks';
import type { UiLang } from '../../core/model';
import { strings } from '../strings/strings';
import { MoreIcon } from './icons';

/** Names what can be muted from a card. */
export type MuteKind = 'entity' | 'topic' | 'site';

/** Draws the card's menu: a button that discloses what can be muted. */
export function CardMenu(props: { readonly kind: 'entity' | 'topic'; readonly lang: UiLang; readonly onMute: (what: MuteKind) => void }) {
  const { kind, lang, onMute } = props;
  const [open, setOpen] = useState(false);
  const text = strings(lang);
  const choose = (what: MuteKind) => {
    setOpen(false);
    onMute(what);
  };
  return (
    <div class="menu">
      <button type="button" aria-expanded={open} aria-label={text.menu} title={text.menu} onClick={() => setOpen(!open)}>
        <MoreIcon />
      </button>
      {open && (
        <ul>
          <li>
            <button type="button" onClick={() => choose(kind)}>
              {kind === 'topic' ? text.muteTopic : text.muteName}
            </button>
          </li>
          <li>
            <button type="button" onClick={() => choose('site')}>
              {text.muteSite}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
