import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { extractAll, extractFrom, readFixtures, readSeeds } from '../core/extract/annotated';
import { mutate } from '../core/extract/mutate';
import { scoreStatements, type FoundRecord } from '../core/extract/score';
import { extractSimply } from './baseline';

/**
 * Measures extraction: scores beside the baseline's, speed, damaged articles, and a run of many articles through the command line.
 *
 *   npx tsx tests/bench/extract.ts [ARTICLES]
 */
const articles = Number(process.argv[2] ?? 10_000);
const sets = [
  ['dev', readFixtures('dev')],
  ['dev-2', readFixtures('dev-2')],
  ['dev-3', readFixtures('dev-3')],
  ['held-out', readFixtures('held-out')],
  ['seeds', readSeeds()],
] as const;

const percent = (share: number) => (100 * share).toFixed(1).padStart(6);

function printScores(): void {
  console.log('set        system     content  words speaker attributed  date position   (F or share, %)');
  for (const [name, set] of sets) {
    if (set === null) {
      console.log(`${name.padEnd(10)} skipped: needs ../shared`);
      continue;
    }
    const systems: readonly (readonly [string, FoundRecord[]])[] = [
      ['ours', extractAll(set)],
      ['baseline', set.articles.flatMap(extractSimply)],
    ];
    for (const [system, found] of systems) {
      const score = scoreStatements(set.gold, found, set.texts);
      const row = [score.content, score.words, score.speaker, score.attributed, score.date, score.position].map(percent).join('  ');
      console.log(`${name.padEnd(10)} ${system.padEnd(10)} ${row}`);
    }
  }
}

function printSpeed(): void {
  const set = readFixtures('dev').articles;
  for (const article of set) extractFrom(article);
  let words = 0;
  const start = process.cpuUsage();
  for (let round = 0; round < 20; round++) {
    for (const article of set) {
      extractFrom(article);
      words += article.text.split(/\s+/u).length;
    }
  }
  const { user, system } = process.cpuUsage(start);
  console.log(`speed: ${((user + system) / words).toFixed(1)} ms of processor time per 1,000 words (target: under 50)`);
}

function printFuzz(): void {
  const set = [...readFixtures('dev').articles, ...readFixtures('dev-2').articles];
  let statements = 0;
  for (let seed = 0; seed < articles; seed++) {
    const article = set[seed % set.length];
    if (article !== undefined) statements += extractFrom({ ...article, text: mutate(article.text, seed) }).length;
  }
  console.log(`fuzz: ${articles} damaged articles, ${statements} statements, no throw`);
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Writes generated articles to a command and counts what comes back; peak memory is that of the process itself. */
async function runThroughput(args: readonly string[], count: number): Promise<string> {
  const set = readFixtures('dev').articles;
  const child = spawn('/usr/bin/env', ['time', '-v', process.execPath, '--import', 'tsx', 'src/cli/index.ts', ...args, '-'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const start = performance.now();
  let lines = 0;
  let notes = '';
  child.stderr.on('data', (chunk: Buffer) => (notes += chunk.toString()));
  const reading = (async () => {
    for await (const line of createInterface({ input: child.stdout })) if (line !== '') lines++;
  })();
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
  await Promise.all([reading, once(child, 'close')]);
  const seconds = (performance.now() - start) / 1000;
  const peak = /Maximum resident set size \(kbytes\): (\d+)/u.exec(notes)?.[1];
  const memory = peak === undefined ? 'unknown (GNU time is missing)' : `${Math.round(Number(peak) / 1024)} MB`;
  return `${String(count).padStart(7)} articles, ${lines} lines in ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} articles per second, peak memory ${memory}`;
}

/** A tenth of the articles should take the same memory: nothing is kept of an article that is done. */
async function printThroughput(): Promise<void> {
  for (const args of [['spot'], ['extract'], ['extract', '--records']]) {
    for (const count of [articles / 10, articles])
      console.log(`${args.join(' ').padEnd(18)} ${await runThroughput(args, Math.ceil(count))}`);
  }
}

printScores();
printSpeed();
printFuzz();
await printThroughput();
