import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { extractAll, extractFrom, readFixtures, readSeeds } from '../core/extract/annotated';
import { mutate } from '../core/extract/mutate';
import { scoreStatements } from '../core/extract/score';
import { extractSimply } from './baseline';
import { summarise, type Row, type Table } from './table';

const articles = 10_000;
const rounds = 20;
/** Aims for articles that no rule was fitted to, in per cent; and most time, elapsed. */
const attributedLeast = 78;
const seedsLeast = 82;
const msPerThousandWordsMost = 50;
/** Ten times the articles may take this many times the memory: nothing is kept of an article that is done. */
const memoryRatioMost = 1.5;

function scoreRows(): Row[] {
  const sets = [
    ['held-out articles', readFixtures('held-out'), attributedLeast],
    ['seed articles', readSeeds(), seedsLeast],
  ] as const;
  return sets.flatMap(([name, set, least]): Row[] => {
    if (set === null) return [];
    const ours = scoreStatements(set.gold, extractAll(set), set.texts);
    const simple = scoreStatements(set.gold, set.articles.flatMap(extractSimply), set.texts);
    const row = (what: string, share: number, note: string): Row => ({ what: `${name}: ${what}`, value: 100 * share, unit: '%', note });
    return [
      row('content, F', ours.content, ''),
      row('speaker', ours.speaker, 'of the contents that were found'),
      { ...row('content and speaker, F', ours.attributed, ''), least },
      row('content and speaker, F, quotation marks and nearest name', simple.attributed, 'beside the nearest reporting verb'),
    ];
  });
}

function speedRow(): Row {
  const set = readFixtures('dev').articles;
  const words = set.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  // Elapsed, not processor time: the engine's compiler and garbage collector work beside it, and nobody waits for them.
  const perThousand = Array.from({ length: rounds }, () => {
    const start = performance.now();
    for (const article of set) extractFrom(article);
    return ((performance.now() - start) * 1_000) / words;
  });
  return { ...summarise('1,000 words', perThousand), most: msPerThousandWordsMost };
}

/** Extracts from damaged articles: one that throws fails the bench. */
function damagedRow(): Row {
  const set = [...readFixtures('dev').articles, ...readFixtures('dev-2').articles];
  let statements = 0;
  for (let seed = 0; seed < articles; seed++) {
    const article = set[seed % set.length];
    if (article !== undefined) statements += extractFrom({ ...article, text: mutate(article.text, seed) }).length;
  }
  return { what: 'damaged articles without an error', value: articles, unit: 'articles', note: `${statements} statements` };
}

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Run {
  readonly perSecond: number;
  /** Of the process itself; NaN where GNU time is missing. */
  readonly peakMegabytes: number;
}

/** Writes generated articles to a command and lets it print what it finds. */
async function runCommand(command: string, count: number): Promise<Run> {
  const set = readFixtures('dev').articles;
  const child = spawn('/usr/bin/env', ['time', '-v', process.execPath, '--import', 'tsx', 'src/cli/index.ts', command, '-'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const start = performance.now();
  let notes = '';
  child.stderr.on('data', (chunk: Buffer) => (notes += chunk.toString()));
  child.stdout.resume();
  for (let i = 0; i < count; i++) {
    const article = set[i % set.length];
    const line = JSON.stringify({
      id: `article-${i}`,
      text: `${article?.text ?? ''}\n${i}`,
      date: article?.published,
      lang: article?.lang,
    });
    if (!child.stdin.write(`${line}\n`)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`\`incise ${command} -\` ended with ${String(code)}: ${notes.slice(0, 500)}`);
  const peak = /Maximum resident set size \(kbytes\): (\d+)/u.exec(notes)?.[1];
  return { perSecond: (1_000 * count) / (performance.now() - start), peakMegabytes: peak === undefined ? Number.NaN : Number(peak) / 1024 };
}

async function commandRows(command: string): Promise<Row[]> {
  const few = await runCommand(command, articles / 10);
  const many = await runCommand(command, articles);
  const what = `incise ${command}, 10,000 articles`;
  return [
    { what: `${what}: throughput`, value: many.perSecond, unit: 'per s' },
    { what: `${what}: peak memory`, value: many.peakMegabytes, unit: 'MB' },
    { what: `${what}: memory against 1,000`, value: many.peakMegabytes / few.peakMegabytes, unit: '×', most: memoryRatioMost },
  ];
}

/** Measure extraction: scores beside the simple way's, speed, damaged articles, and many articles through the command line. */
export async function benchExtract(): Promise<readonly Table[]> {
  return [
    {
      title: 'Extraction',
      rows: [...scoreRows(), speedRow(), damagedRow(), ...(await commandRows('spot')), ...(await commandRows('extract'))],
    },
  ];
}
