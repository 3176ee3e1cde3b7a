import { createHash } from 'node:crypto';
import { makeRecords } from '../core/merge/article-records';
import type { Pack } from '../core/model';
import { writeStream } from '../core/pack/stream';
import type { Extracted } from './extract-article';

/** Prints extracted articles as the records of one pack. */
export interface RecordPrinter {
  /** Header, entities and topics of the packs that were extracted with: what the statements refer to. */
  readonly head: string;
  /** Lines of one article; a source or entity is printed once. */
  readonly print: (extracted: Extracted) => string;
}

const keyLength = 16;

/** Make a printer of records; it remembers ids only. */
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
  const printed = new Set<string>();
  const print = ({ article, analysis, lang, published }: Extracted): string => {
    const key = `a${createHash('sha256').update(article.text).digest('hex').slice(0, keyLength)}`;
    const records = makeRecords(analysis, { key, text: article.text, title: article.title, lang, published, url: article.url }, (id) =>
      known.has(id),
    );
    if (printed.has(records.source.id)) return '';
    printed.add(records.source.id);
    const entities = records.entities.filter(({ id }) => !printed.has(id));
    for (const { id } of entities) printed.add(id);
    const lines = [...writeStream({ ...base, entities, topics: [], sources: [records.source], statements: records.statements })];
    return lines
      .slice(1)
      .map((line) => `${line}\n`)
      .join('');
  };
  return { head: [...writeStream(base)].map((line) => `${line}\n`).join(''), print };
}
