import { compareDates, isWithin, narrowDate, relateToPage, type PageRelation } from '../dates';
import { localize } from '../localized';
import type { Edtf, Entity, Statement, UiLang } from '../model';
import type { CardContent, CardMaterial, ChoiceOption, StatementSection } from './card';
import { chooseStatements } from './choose-statements';
import { showDates } from './shown-dates';
import { viewStatement } from './statement-view';
import { buildThreads } from './threads';

/** Lists the sections in reading order. */
const sides = ['before', 'around', 'since', 'undated', 'all'] as const;

/** Names the sides on which a statement is news beside the page. */
const latest: ReadonlySet<PageRelation> = new Set<PageRelation>(['around', 'since']);

/**
 * Build the card on an entity or topic, as of a page's date.
 *
 * @param pageDate - day, month or year of the page; null where unknown, and then nothing is split and no office is named
 * @param limit - how many statements it may show; `more` counts the others. Threads are bounded by it too.
 * @returns the same card whatever the order of the material, and however often a statement stands in it
 */
export function buildCard(material: CardMaterial, pageDate: Edtf | null, lang: UiLang, limit: number): CardContent {
  const { pack, subject } = material;
  const statements = [...new Map(material.statements.map((statement) => [statement.id, statement])).values()];
  const unique = { ...material, statements };
  const chosen = chooseStatements(unique, pageDate, limit);
  const content = {
    pack,
    ...introduce(subject, pageDate, lang),
    pageDate,
    sections: divide(chosen, pageDate, material, lang),
    nothingSince: pageDate !== null && statements.every(({ date, bounds }) => !latest.has(relateToPage(date, bounds, pageDate))),
    threads: buildThreads(unique, lang).slice(0, limit),
    more: statements.length - chosen.length,
    choice: null,
  };
  return { ...content, dates: showDates(content, lang) };
}

/** Introduce an entity or topic among others that the same words may name. */
export function buildOption({ pack, subject }: Pick<CardMaterial, 'pack' | 'subject'>, packTitle: string, lang: UiLang): ChoiceOption {
  const { id, type, name, description } = introduce(subject, null, lang);
  return { pack, id, type, name, description, packTitle };
}

type Introduction = Pick<CardContent, 'id' | 'type' | 'name' | 'description' | 'office' | 'date'>;

function introduce(subject: CardMaterial['subject'], pageDate: Edtf | null, lang: UiLang): Introduction {
  if (subject.kind === 'topic') {
    const { id, label } = subject.topic;
    return { id, type: 'topic', name: localize(label, lang), description: '', office: null, date: null };
  }
  const { entity } = subject;
  return {
    id: entity.id,
    type: entity.type,
    name: localize(entity.name, lang),
    description: localize(entity.description, lang),
    office: findOffice(entity, pageDate, lang),
    date: entity.date ?? null,
  };
}

/** Finds the newest office that was held for all of the page's date; on a page of unknown date only one that knows no limits. */
function findOffice({ offices = [] }: Entity, pageDate: Edtf | null, lang: UiLang): CardContent['office'] {
  const held = offices.find(({ from, to }) => (pageDate === null ? from === undefined && to === undefined : isWithin(pageDate, from, to)));
  if (held === undefined) return null;
  const { title, from, to } = held;
  return { title: localize(title, lang), term: from == null && to == null ? null : `${from ?? '..'}/${to ?? '..'}` };
}

function divide(
  statements: readonly Statement[],
  pageDate: Edtf | null,
  material: CardMaterial,
  lang: UiLang,
): readonly StatementSection[] {
  const sorted = sortByDate(statements);
  return sides
    .map((when) => ({
      when,
      statements: sorted
        .filter(({ date, bounds }) => (pageDate === null ? 'all' : relateToPage(date, bounds, pageDate)) === when)
        .map((statement) => viewStatement(statement, material, lang)),
    }))
    .filter((section) => section.statements.length > 0);
}

/** Oldest first, by bounds where there is no date; what has neither comes last. Of one day, the worthiest first, as they come. */
function sortByDate(statements: readonly Statement[]): readonly Statement[] {
  return statements
    .map((statement) => ({ statement, when: narrowDate(statement.date, statement.bounds) }))
    .sort((a, b) => compareWhen(a.when, b.when))
    .map(({ statement }) => statement);
}

function compareWhen(a: Edtf | null, b: Edtf | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareDates(a, b);
}
