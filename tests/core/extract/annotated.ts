import { existsSync, readFileSync } from 'node:fs';
import { extract } from '../../../src/core/extract/extract';
import type { FoundStatement } from '../../../src/core/extract/found-statement';
import type { NamedSpan } from '../../../src/core/extract/text/passage';
import type { EntityType, Span } from '../../../src/core/model';
import type { FoundRecord, GoldRecord } from './score';

/** Describes an article with its annotation. */
export interface Annotated {
  readonly file: string;
  readonly text: string;
  readonly lang: 'fr' | 'en';
  readonly published: string;
  readonly mentions: readonly NamedSpan[];
}

/** Holds a set of annotated articles. */
export interface AnnotatedSet {
  readonly articles: readonly Annotated[];
  readonly gold: readonly GoldRecord[];
  readonly texts: ReadonlyMap<string, string>;
}

function make(articles: readonly Annotated[], gold: readonly GoldRecord[]): AnnotatedSet {
  return { articles, gold, texts: new Map(articles.map(({ file, text }) => [file, text])) };
}

/** Read a folder of `tests/fixtures/extract`. */
export function readFixtures(name: string): AnnotatedSet {
  const folder = new URL(`../../fixtures/extract/${name}/`, import.meta.url);
  const { articles, statements } = JSON.parse(readFileSync(new URL('gold.json', folder), 'utf8')) as {
    articles: { file: string; lang: 'fr' | 'en'; published: string }[];
    statements: GoldRecord[];
  };
  return make(
    articles.map((one) => ({ ...one, text: readFileSync(new URL(one.file, folder), 'utf8'), mentions: [] })),
    statements,
  );
}

const shared = new URL('../../../../shared/', import.meta.url);

interface SeedGold {
  readonly sources: readonly { id: string; file: string; range: { start: string; end: string } }[];
  readonly mentions: Readonly<Record<string, readonly [number, number, string, string, NamedSpan['kind']][]>>;
  readonly statements: readonly {
    id: string;
    speaker: readonly unknown[];
    position: string | null;
    attestations: readonly {
      source: string;
      start: number;
      end: number;
      words: string | string[] | null;
      resolved: string | null;
      span: string;
      kind: string;
      cue: string | null;
    }[];
  }[];
}

/** Read the annotation of the seed articles; null where the workplace does not have it. */
export function readSeedGold(): SeedGold | null {
  const file = new URL('gold/seeds.json', shared);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SeedGold) : null;
}

/** Read the seed articles with their annotation; null where the workplace does not have them. */
export function readSeeds(): AnnotatedSet | null {
  const gold = readSeedGold();
  if (gold === null) return null;
  const { entities } = JSON.parse(readFileSync(new URL('gold/inventory.json', shared), 'utf8')) as {
    entities: { id: string; type: EntityType }[];
  };
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const articles = gold.sources.map(({ file, range }) => ({
    file,
    text: readFileSync(new URL(`seeds/${file}`, shared), 'utf8'),
    lang: 'fr' as const,
    published: range.start === range.end ? range.start : `${range.start}/${range.end}`,
    mentions: (gold.mentions[file] ?? []).map(([start, end, , id, kind]) => ({
      start,
      end,
      id,
      kind,
      type: types.get(id) ?? ('topic' as const),
    })),
  }));
  const textOf = new Map(articles.map(({ file, text }) => [file, text]));
  const fileOf = new Map(gold.sources.map(({ id, file }) => [id, file]));
  const records = gold.statements.flatMap(({ speaker, position, attestations }) =>
    attestations.map(({ source, start, end, words, resolved }): GoldRecord => {
      const file = fileOf.get(source) ?? '';
      const text = textOf.get(file) ?? '';
      const fragments = (words === null ? [] : [words].flat()).map((one): Span => {
        const at = text.indexOf(one, start - 5);
        return [at, at + one.length];
      });
      return {
        file,
        spans: [[start, end]],
        words: fragments,
        speaker: speaker.filter((one) => typeof one === 'string'),
        speakerNames: [],
        resolved,
        position,
      };
    }),
  );
  return make(articles, records);
}

/** Extracts from an annotated article. */
export function extractFrom({ text, mentions, published, lang }: Annotated): readonly FoundStatement[] {
  return extract(text, { mentions, published, lang, nameOf: () => null });
}

/** Extracts from a whole set, in the form that is scored. */
export function extractAll({ articles }: AnnotatedSet): FoundRecord[] {
  return articles.flatMap((article) => extractFrom(article).map((found) => ({ ...found, file: article.file })));
}
