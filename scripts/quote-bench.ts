import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, format, wordLimit, type Measured, type Row, type Table } from '../tests/bench/table';

/*
 * Writes what `npm run bench` measured last into the README, between its two marks: every row that has a limit, with machine and day.
 */

const start = '<!-- measured -->';
const end = '<!-- /measured -->';

const root = join(import.meta.dirname, '..');
const readme = join(root, 'README.md');
const measured = JSON.parse(readFileSync(join(root, '.incise/bench.json'), 'utf8')) as Measured;

function quoteRow({ title }: Table, row: Row): string {
  const kept = (row.most === undefined || row.value <= row.most) && (row.least === undefined || row.value >= row.least);
  return `| ${title.replace(/ \(.*\)$/u, '')} | ${row.what} | ${format(row.value)} ${row.unit} | ${wordLimit(row)}${kept ? '' : ' – missed'} |`;
}

const rows = measured.tables.flatMap((table) =>
  table.rows.filter((row) => row.most !== undefined || row.least !== undefined).map((row) => quoteRow(table, row)),
);
const quoted = [
  start,
  '',
  `${describe(measured)}:`,
  '',
  '| bench | what | measured | wanted |',
  '| --- | --- | --- | --- |',
  ...rows,
  '',
  end,
].join('\n');

const text = readFileSync(readme, 'utf8');
const [from, to] = [text.indexOf(start), text.indexOf(end)];
if (from < 0 || to < from) throw new Error(`README.md has no ${start} … ${end}: put the marks where the figures shall stand.`);
writeFileSync(readme, text.slice(0, from) + quoted + text.slice(to + end.length));
