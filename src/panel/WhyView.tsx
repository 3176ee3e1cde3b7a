import { useEffect, useRef, useState } from 'preact/hooks';
import type { Explanation } from '../core/mentions/explain';
import type { PageContext, UiLang } from '../core/model';
import { itemKey } from '../core/settings';
import type { FollowedPage } from '../messages/followed-page';
import type { ItemName } from '../messages/protocol';
import type { Notice } from '../ui/card/NoticeLine';
import { fold } from '../ui/page/fold';
import { Problem } from '../ui/page/Problem';
import { SearchField } from '../ui/page/SearchField';
import { pageStrings } from '../ui/strings/page-strings';
import { CandidateRow } from './CandidateRow';
import { PageFacts } from './PageFacts';
import type { ItemRef, PanelPorts } from './ports';
import { useExplanation, type ExplainedPage } from './use-explanation';

/** Is how many candidates are drawn at once; a long page has thousands. */
const AT_ONCE = 100;

interface ViewProps {
  readonly lang: UiLang;
  readonly onItem: (item: ItemRef) => void;
  readonly onNotice: (notice: Notice | null) => void;
}

/** Draws every candidate of the page being read, with the rule that accepted or refused it, and the facts the rules went by. */
export function WhyView(
  props: ViewProps & { readonly page: FollowedPage | null; readonly ports: PanelPorts; readonly onBack: () => void },
) {
  const { page, lang, ports, onBack } = props;
  const { panel, why } = pageStrings(lang);
  const [attempt, setAttempt] = useState(0);
  const explained = useExplanation(ports, page, attempt);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const retry = () => setAttempt(attempt + 1);
  return (
    <article class="why">
      <button type="button" class="link back" onClick={onBack}>
        <span aria-hidden="true">← </span>
        {panel.back}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {why.title}
      </h2>
      <p class="fine">{why.intro}</p>
      {explained === null && <p class="fine">{page !== null && page.report === null ? panel.unreachable : why.loading}</p>}
      {explained?.ok === false && <Problem error={explained.error} lang={lang} onRetry={retry} />}
      {explained?.ok === true && page?.report && (
        <>
          <Explained {...props} explained={explained.value} context={page.report.context} content={page.content} />
          <p class="aside">
            <button type="button" class="link" onClick={retry}>
              {why.retry}
            </button>
          </p>
        </>
      )}
    </article>
  );
}

type Decision = 'all' | 'accepted' | 'refused';

function isOf(decision: Decision, { accepted }: Explanation): boolean {
  return decision === 'all' || accepted === (decision === 'accepted');
}

interface ExplainedProps extends ViewProps {
  readonly explained: ExplainedPage;
  readonly context: PageContext;
  readonly content: FollowedPage['content'];
}

function Explained(props: ExplainedProps) {
  const { explained, context, lang } = props;
  const { blocks, explanation } = explained;
  const { candidates, evidence } = explanation;
  const { panel, why } = pageStrings(lang);
  const [decision, setDecision] = useState<Decision>('all');
  const [search, setSearch] = useState('');
  const names = new Map(explanation.names.map((name) => [itemKey(name.pack, name.id), name]));
  const nameOf = ({ pack, id }: ItemRef): ItemName => names.get(itemKey(pack, id)) ?? { pack, id, type: 'topic', name: id };
  const textOf = ({ block }: Explanation): string => blocks[block]?.text ?? '';
  const wanted = fold(search.trim());
  const matches = (one: Explanation) => fold(`${nameOf(one).name} ${textOf(one).slice(one.start, one.end)} ${one.rule}`).includes(wanted);
  const found = candidates.filter((one) => isOf(decision, one) && matches(one));
  return (
    <>
      <PageFacts context={context} evidence={evidence} nameOf={nameOf} lang={lang} />
      {candidates.length === 0 && <p class="fine">{why.none}</p>}
      {candidates.length > 0 && (
        <>
          <DecisionFilter candidates={candidates} chosen={decision} lang={lang} onChoose={setDecision} />
          <SearchField isOffered label={panel.search} value={search} onSearch={setSearch} />
          {found.length === 0 && <p class="fine">{why.nothingFound}</p>}
        </>
      )}
      <CandidateList key={`${decision} ${wanted}`} {...props} candidates={found} nameOf={nameOf} textOf={textOf} />
    </>
  );
}

function CandidateList(
  props: ExplainedProps & {
    readonly candidates: readonly Explanation[];
    readonly nameOf: (item: ItemRef) => ItemName;
    readonly textOf: (one: Explanation) => string;
  },
) {
  const { candidates, explained, context, content, lang, nameOf, textOf, onItem, onNotice } = props;
  const { panel, why } = pageStrings(lang);
  const [shown, setShown] = useState(AT_ONCE);
  const jump = async (one: Explanation) => {
    const answer = await content.call('mention.jump', { pack: one.pack, id: one.id, within: textOf(one) });
    onNotice(answer.ok ? null : { text: panel.jumpFailed, undo: null });
  };
  return (
    <>
      <ol class="candidates">
        {candidates.slice(0, shown).map((one) => (
          <CandidateRow
            key={`${one.block}.${one.start}.${one.end}.${one.id}.${one.kind}`}
            candidate={one}
            item={nameOf(one)}
            others={(one.alternatives ?? []).map(nameOf)}
            text={textOf(one)}
            textLang={explained.blocks[one.block]?.lang ?? context.lang}
            lang={lang}
            onJump={() => void jump(one)}
            onItem={onItem}
          />
        ))}
      </ol>
      {candidates.length > shown && (
        <button type="button" class="link" onClick={() => setShown(shown + AT_ONCE)}>
          {why.more(candidates.length - shown)}
        </button>
      )}
    </>
  );
}

function DecisionFilter(props: {
  readonly candidates: readonly Explanation[];
  readonly chosen: Decision;
  readonly lang: UiLang;
  readonly onChoose: (decision: Decision) => void;
}) {
  const { candidates, chosen, lang, onChoose } = props;
  const text = pageStrings(lang).why;
  return (
    <div class="filters" role="group" aria-label={text.filter}>
      {(['all', 'accepted', 'refused'] as const).map((decision) => (
        <button key={decision} type="button" aria-pressed={decision === chosen} onClick={() => onChoose(decision)}>
          {text[decision](candidates.filter((one) => isOf(decision, one)).length)}
        </button>
      ))}
    </div>
  );
}
