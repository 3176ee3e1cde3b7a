import { join } from 'node:path';
import { benchAtSize } from './at-size';
import { benchGazetteer } from './gazetteer';
import { benchPage } from './page';
import { printTables, writeTables, type Table } from './table';

/** Runs the benches named on the command line, or all: `npm run bench -- page`. */
const benches: Readonly<Record<string, () => Promise<readonly Table[]>>> = {
  gazetteer: benchGazetteer,
  'at-size': benchAtSize,
  page: benchPage,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  process.stderr.write(`No bench is called ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.\n`);
  process.exitCode = 2;
} else {
  const tables: Table[] = [];
  for (const [name, run] of Object.entries(benches)) if (wanted.length === 0 || wanted.includes(name)) tables.push(...(await run()));
  const path = join(import.meta.dirname, '../../.incise/bench.json');
  writeTables(path, tables);
  process.stdout.write(`${printTables(tables)}\n\n${path}\n`);
}
