import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { benchAtSize } from './at-size';
import { benchExtract } from './extract';
import { benchGazetteer } from './gazetteer';
import { benchPage } from './page';
import { benchReading } from './page-reading';
import { describe, printTables, readMachine, writeMeasured, type Measured, type Table } from './table';

const root = join(import.meta.dirname, '../..');

/** Runs the benches named on the command line, or all: `npm run bench -- page`. */
const benches: Readonly<Record<string, () => Promise<readonly Table[]>>> = {
  gazetteer: benchGazetteer,
  extract: benchExtract,
  'at-size': benchAtSize,
  page: benchPage,
  reading: benchReading,
};

/** Benches that drive a browser, and so need the extension as it is now. */
const inBrowser: readonly string[] = ['at-size', 'page', 'reading'];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  process.stderr.write(`No bench is called ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.\n`);
  process.exitCode = 2;
} else {
  const chosen = Object.entries(benches).filter(([name]) => wanted.length === 0 || wanted.includes(name));
  if (process.env['INCISE_DIST'] === undefined && chosen.some(([name]) => inBrowser.includes(name))) {
    execFileSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: 'inherit' });
  }
  const tables: Table[] = [];
  for (const [name, run] of chosen) {
    const start = performance.now();
    try {
      tables.push(...(await run()));
    } catch (error) {
      // What the other benches measure is not lost for it.
      process.stderr.write(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = 1;
    }
    process.stderr.write(`${name}: ${Math.round((performance.now() - start) / 1_000)} s\n`);
  }
  const path = join(root, '.incise/bench.json');
  const measured: Measured = { date: new Date().toISOString(), machine: readMachine(), tables };
  writeMeasured(path, measured);
  process.stdout.write(`${describe(measured)}\n\n${printTables(tables)}\n\n${path}\n`);
}
