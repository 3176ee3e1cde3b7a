import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Table } from './table';

const runs = ['1000', '10000', '100000', '1000000', 'hostile'];
const heapMb = 6_144;

/**
 * Measures the gazetteer against a bare loop over the same texts, against other matchers, and its build against `JSON.parse` and a `Map`.
 *
 * What is measured is bundled first, as it ships; every size runs in a process of its own, so that none warms another's code.
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
  return runs.map((one) => {
    const out = execFileSync(process.execPath, [`--max-old-space-size=${heapMb}`, outfile, one], {
      encoding: 'utf8',
      maxBuffer: 1 << 24,
    });
    return JSON.parse(out) as Table;
  });
}
