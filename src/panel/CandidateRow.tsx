import type { Explanation } from '../core/mentions/explain';
import type { Lang, UiLang } from '../core/model';
import type { ItemName } from '../messages/protocol';
import { typeset } from '../ui/card/typeset';
import { pageStrings } from '../ui/strings/page-strings';
import { ruleSentence } from '../ui/strings/rule-strings';
import { strings } from '../ui/strings/strings';
import { OrElse } from './OrElse';
import type { ItemRef } from './ports';

/** Is how much of a block is shown on either side of a candidate, in UTF-16 units, before whole words. */
const AROUND = 60;

/** Cut what stands before and after a candidate, at words, with an ellipsis where something is left out. */
function passageOf(text: string, start: number, end: number): readonly [before: string, after: string] {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return [
    start > AROUND ? `…${before.replace(/^\S*(?=\s)/u, '')}` : before,
    end + AROUND < text.length ? `${after.replace(/(?<=\s)\S*$/u, '')}…` : after,
  ];
}

/** Draws one candidate amid its words, what it could be, and why it is that or not. */
export function CandidateRow(props: {
  readonly candidate: Explanation;
  readonly item: ItemName;
  /** What the same words may name instead. */
  readonly others: readonly ItemName[];
  readonly text: string;
  readonly textLang: Lang | null;
  readonly lang: UiLang;
  readonly onJump: () => void;
  readonly onItem: (item: ItemRef) => void;
}) {
  const { candidate, item, others, text, textLang, lang, onJump, onItem } = props;
  const { start, end, accepted, kind, rule, detail } = candidate;
  const { why, panel } = pageStrings(lang);
  const [before, after] = passageOf(text, start, end);
  const { sign, word } = why.verdicts[accepted ? 'accepted' : 'refused'];
  return (
    <li class={accepted ? 'accepted' : 'refused'}>
      <p class="passage" lang={textLang ?? ''}>
        {before}
        <mark>{text.slice(start, end)}</mark>
        {after}
      </p>
      <p>
        <span class="position">
          <span aria-hidden="true">{sign}</span> {word}
        </span>{' '}
        ·{' '}
        <button type="button" class="name" title={panel.statements(item.name)} onClick={() => onItem(item)}>
          {typeset(item.name, lang)}
        </button>{' '}
        <small>
          {strings(lang).kinds[item.type]} · {why.surfaces[kind]}
        </small>
      </p>
      <OrElse alternatives={others} lang={lang} onItem={onItem} />
      <p class="fine">
        {typeset(ruleSentence(candidate, lang), lang)}
        {detail !== '' && (
          <>
            {lang === 'fr' ? '\u00a0: ' : ': '}
            <q class="detail">{strings(lang).quote(detail)}</q>
          </>
        )}{' '}
        <code>{rule}</code>
        {accepted && (
          <>
            {' · '}
            <button type="button" class="link" aria-label={why.goToName(item.name)} onClick={onJump}>
              {why.goTo}
            </button>
          </>
        )}
      </p>
    </li>
  );
}
