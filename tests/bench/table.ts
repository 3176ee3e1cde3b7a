import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname } from 'node:path';

/** One line of a table. */
export interface Row {
  /** What was measured, in words. */
  readonly what: string;
  readonly value: number;
  /** `ms`, `bytes`, `×` for ratios, … */
  readonly unit: string;
  /** Spread or circumstances, in words. */
  readonly note?: string;
}

/** Results of one bench. */
export interface Table {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Take the value below which a share of the samples lies. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Summarise samples as median, with median and 90th percentile in the note. */
export function summarise(what: string, samples: readonly number[], unit = 'ms'): Row {
  const [median, p90] = [quantile(samples, 0.5), quantile(samples, 0.9)];
  return { what, value: median, unit, note: `median of ${samples.length}, 90 % below ${format(p90)}` };
}

/** Print tables as a person reads them. */
export function printTables(tables: readonly Table[]): string {
  const width = Math.max(...tables.flatMap(({ rows }) => rows.map(({ what }) => what.length)));
  return tables
    .map(({ title, rows }) => {
      const lines = rows.map(({ what, value, unit, note = '' }) =>
        `  ${what.padEnd(width)}  ${format(value).padStart(10)} ${unit.padEnd(8)} ${note}`.trimEnd(),
      );
      return [title, ...lines].join('\n');
    })
    .join('\n\n');
}

/** Write tables with machine and day, as JSON. */
export function writeTables(path: string, tables: readonly Table[]): void {
  const [cpu] = cpus();
  const machine = {
    cpu: cpu?.model ?? '',
    cores: cpus().length,
    memoryBytes: totalmem(),
    node: process.version,
    platform: process.platform,
  };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify({ date: new Date().toISOString(), machine, tables }, null, 2)}\n`);
}

function format(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });
}
