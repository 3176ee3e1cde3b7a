import type { UiLang } from '../../core/model';
import { strings } from '../strings/strings';
import { MoreIcon } from './icons';

/** Names what can be muted from a card. */
export type MuteKind = 'entity' | 'topic' | 'site';

/** Draws the card's menu, which discloses what can be muted; whoever holds the card closes it by taking `open` away. */
export function CardMenu(props: { readonly kind: 'entity' | 'topic'; readonly lang: UiLang; readonly onMute: (what: MuteKind) => void }) {
  const { kind, lang, onMute } = props;
  const text = strings(lang);
  const draw = (what: MuteKind, label: string) => (
    <li>
      <button
        type="button"
        onClick={({ currentTarget }) => {
          currentTarget.closest('details')?.removeAttribute('open');
          onMute(what);
        }}
      >
        {label}
      </button>
    </li>
  );
  return (
    <details class="menu">
      <summary aria-label={text.menu} title={text.menu}>
        <MoreIcon />
      </summary>
      <ul>
        {draw(kind, kind === 'topic' ? text.muteTopic : text.muteName)}
        {draw('site', text.muteSite)}
      </ul>
    </details>
  );
}
