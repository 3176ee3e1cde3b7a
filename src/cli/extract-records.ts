import { createHash } from 'node:crypto';
import { makeRecords } from '../core/merge/article-records';
import type { Pack } from '../core/model';
import { writeStream } from '../core/pack/stream';
import type { Extracted } from './extract-article';

/** Prints extracted articles as the records of one pack. */
export interface RecordPrinter {
  /** Header, entities and topics of the packs that were extracted with: what the statements refer to. */
  readonly head: string;
  /** Lines of one article, without those that were printed lately. */
  readonly print: (extracted: Extracted) => string;
}

const keyLength = 16;

/** Lines remembered at least and at most twice: articles that follow one another repeat their entities, and memory stays what it is. */
const remembered = 20_000;

/** Make a printer of records; what it prints of an article depends on the article alone, but for lines that were printed lately. */
export function createRecordPrinter(packs: readonly Pack[]): RecordPrinter {
  const base: Pack = {
    header: {
      format: 1,
      id: 'extracted',
      title: { fr: 'Déclarations extraites', en: 'Extracted statements' },
      revision: 1,
      languages: ['en', 'fr'],
      licence: 'unknown',
    },
    entities: packs.flatMap(({ entities }) => entities),
    topics: packs.flatMap(({ topics }) => topics),
    claims: [],
    sources: [],
    statements: [],
  };
  const known = new Set(base.entities.map(({ id }) => id));
  const isNew = createMemory();
  const print = ({ article, analysis, lang, published }: Extracted): string => {
    const key = `a${createHash('sha256').update(article.text).digest('hex').slice(0, keyLength)}`;
    const { source, entities, statements } = makeRecords(
      analysis,
      { key, text: article.text, title: article.title, lang, published, url: article.url },
      (id) => known.has(id),
    );
    const lines = [...writeStream({ ...base, entities, topics: [], sources: [source], statements })].slice(1);
    return lines
      .filter(isNew)
      .map((line) => `${line}\n`)
      .join('');
  };
  return { head: [...writeStream(base)].map((line) => `${line}\n`).join(''), print };
}

/** Make a function that tells whether a line was not seen lately; two sets take turns, so that none grows. */
function createMemory(): (line: string) => boolean {
  let [older, newer] = [new Set<string>(), new Set<string>()];
  return (line) => {
    const hash = createHash('sha1').update(line).digest('base64');
    if (newer.has(hash)) return false;
    if (newer.size >= remembered) [older, newer] = [newer, new Set()];
    newer.add(hash);
    return !older.has(hash);
  };
}
