import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { peers } from './gazetteer-peers';
import type { PeerRows } from './gazetteer-run';
import type { Row, Table } from './table';

const sizes = [1_000, 10_000, 100_000, 1_000_000];
const heapMb = 6_144;

/**
 * Measures the gazetteer against a bare loop over the same texts, against other matchers, and its build against `JSON.parse` and a `Map`.
 *
 * What is measured is bundled first, as it ships; every size and every other matcher runs in a process of its own, so that none warms another's
 * code or fills its heap: flashtext.js takes a third more time where the others ran before it.
 */
export async function benchGazetteer(): Promise<readonly Table[]> {
  const outfile = join(import.meta.dirname, '../../.incise/bench-gazetteer.cjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'gazetteer-run.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    outfile,
    logLevel: 'error',
  });
  const run = (...args: readonly string[]): unknown =>
    JSON.parse(
      execFileSync(process.execPath, [`--max-old-space-size=${heapMb}`, outfile, ...args], { encoding: 'utf8', maxBuffer: 1 << 24 }),
    );
  const tables = sizes.map((size) => {
    const { title, rows } = run(String(size)) as Table;
    const others = peers.filter(({ most }) => size <= most);
    const compared = others.map(({ name, isPackage }) => ({ isPackage, ...(run(String(size), name) as PeerRows) }));
    const all = compared.map(({ texts }) => texts);
    const narrow = compared.flatMap((peer) => peer.narrow ?? []);
    return {
      title,
      rows: [
        ...rows,
        ...all,
        {
          ...fastestOf(
            'fastest npm package ÷ ours',
            compared.filter(({ isPackage }) => isPackage).map(({ texts }) => texts),
          ),
          least: 8,
        },
        { ...fastestOf('fastest other matcher ÷ ours', all), least: 8 },
        ...(narrow.length === 0 ? [] : [fastestOf('fastest other matcher ÷ ours, Latin-1 texts', narrow)]),
      ],
    };
  });
  return [...tables, run('hostile') as Table];
}

/** Words the comparison with the matcher that comes nearest to ours. */
function fastestOf(what: string, rows: readonly Row[]): Row {
  const fastest = rows.reduce((least, row) => (row.value < least.value ? row : least));
  return { what, value: fastest.value, unit: '×', note: fastest.what.split(' ÷')[0] ?? '' };
}
