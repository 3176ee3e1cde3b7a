import type { Edtf, UiLang } from '../../core/model';
import type { CardContent, StatementSection, StatementView } from '../../core/related/card';
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

/** Draws an item's statements in sections around the page's date, which stands between them as a divider. */
export function Sections(props: {
  readonly content: Pick<CardContent, 'id' | 'sections' | 'pageDate' | 'nothingSince'>;
  readonly lang: UiLang;
  /** Null where statements cannot be pinned. */
  readonly pinning: Pinning | null;
}) {
  const { content, lang, pinning } = props;
  const { id, sections, pageDate, nothingSince } = content;
  const text = strings(lang);
  const draw = ({ when, statements }: StatementSection) => (
    <section key={when} class="section">
      <h3 class="rubric">{text.sections[when]}</h3>
      <ol>
        {statements.map((statement) => (
          <li key={statement.id}>
            <StatementItem
              statement={statement}
              subject={id}
              lang={lang}
              pinned={pinning?.isPinned(statement) ?? false}
              onPin={pinning === null ? undefined : () => pinning.toggle(statement)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
  if (sections.length === 0) {
    return (
      <p class="fine">
        {text.noStatements} {text.noStatementsHint}
      </p>
    );
  }
  const isSplit = pageDate !== null && sections.some(({ when }) => when !== 'undated');
  const earlier = isSplit ? sections.filter(({ when }) => when === 'before') : [];
  const others = sections.filter((section) => !earlier.includes(section));
  return (
    <>
      {earlier.map(draw)}
      {pageDate === null && <p class="fine">{text.pageDateUnknown}</p>}
      {isSplit && <Divider pageDate={pageDate} lang={lang} />}
      {isSplit && nothingSince && <p class="fine">{text.nothingSince}</p>}
      {others.map(draw)}
    </>
  );
}
