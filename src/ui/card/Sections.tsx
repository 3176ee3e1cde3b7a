import type { Edtf, ItemId, UiLang } from '../../core/model';
import type { StatementSection, StatementView } from '../../core/related/card';
import { strings } from '../strings/strings';
import { Dated } from './DateLine';
import { StatementItem } from './StatementItem';

/** Says which statements are pinned, and toggles a pin. */
export interface Pinning {
  readonly isPinned: (statement: StatementView) => boolean;
  readonly toggle: (statement: StatementView) => void;
}

function Divider({ pageDate, lang }: { readonly pageDate: Edtf; readonly lang: UiLang }) {
  return (
    <p class="divider">
      <span>
        <Dated date={pageDate} lang={lang} /> · {strings(lang).thisArticle}
      </span>
    </p>
  );
}

/** Draws statements in sections around the page's date, which stands between them as a divider. */
export function Sections(props: {
  readonly sections: readonly StatementSection[];
  readonly pageDate: Edtf | null;
  readonly subject: ItemId;
  readonly complete: boolean;
  readonly lang: UiLang;
  /** Null where statements cannot be pinned. */
  readonly pinning: Pinning | null;
}) {
  const { sections, pageDate, subject, lang, pinning } = props;
  const text = strings(lang);
  const split = sections.findIndex(({ when }) => when !== 'before');
  const after = split === -1 ? sections.length : split;
  const draw = ({ when, statements }: StatementSection) => (
    <section key={when} class="section">
      <h3 class="rubric">{text.sections[when]}</h3>
      <ol>
        {statements.map((statement) => (
          <li key={statement.id}>
            <StatementItem
              statement={statement}
              subject={subject}
              lang={lang}
              pinned={pinning?.isPinned(statement) ?? false}
              onPin={pinning === null ? undefined : () => pinning.toggle(statement)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
  if (pageDate === null) {
    return (
      <>
        <p class="fine">{text.pageDateUnknown}</p>
        {sections.map(draw)}
      </>
    );
  }
  const hasLater = sections.slice(after).some(({ when }) => when !== 'undated');
  return (
    <>
      {sections.slice(0, after).map(draw)}
      <Divider pageDate={pageDate} lang={lang} />
      {!hasLater && props.complete && <p class="fine">{text.nothingSince}</p>}
      {sections.slice(after).map(draw)}
    </>
  );
}
