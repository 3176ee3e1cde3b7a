import type { ComponentChildren } from 'preact';
import type { Evidence } from '../core/mentions/evidence';
import type { PageContext, UiLang } from '../core/model';
import type { ItemName } from '../messages/protocol';
import { Dated } from '../ui/card/DateLine';
import { typeset } from '../ui/card/typeset';
import { pageStrings } from '../ui/strings/page-strings';
import type { ItemRef } from './ports';

/** Names a language in the reader's own: `fr` → "français"; null where none is known. */
function languageName(tag: string | null, lang: UiLang): string | null {
  if (tag === null) return null;
  try {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A page may declare anything.
    return tag;
  }
}

/** Draws what the rules went by: date and where it was read, language, and whom the page's text has established. */
export function PageFacts(props: {
  readonly context: PageContext;
  readonly evidence: Evidence;
  readonly nameOf: (item: ItemRef) => ItemName;
  readonly lang: UiLang;
}) {
  const { context, evidence, nameOf, lang } = props;
  const { why } = pageStrings(lang);
  const { published, publishedFrom } = context;
  const namesOf = (items: readonly ItemRef[]) => items.map((item) => typeset(nameOf(item).name, lang)).join(', ');
  const lists: readonly (readonly [string, string])[] = [
    [why.entities, namesOf(evidence.entities)],
    [why.inOffice, namesOf(evidence.inOffice)],
    [why.displaced, namesOf(evidence.displaced)],
    [why.others, evidence.others.join(', ')],
  ];
  return (
    <details class="facts" open>
      <summary>{why.facts}</summary>
      <dl>
        <Fact name={why.date}>
          {published === null ? why.unknown : <Dated date={published} lang={lang} />}
          {publishedFrom !== null && ` · ${why.from[publishedFrom] ?? publishedFrom}`}
        </Fact>
        <Fact name={why.language}>{languageName(context.lang, lang) ?? why.unknown}</Fact>
        {published === null && evidence.notBefore !== null && (
          <Fact name={why.notBefore}>
            <Dated date={evidence.notBefore} lang={lang} />
          </Fact>
        )}
        {lists.map(([name, text]) => text !== '' && <Fact name={name}>{text}</Fact>)}
      </dl>
    </details>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
