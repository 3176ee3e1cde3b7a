import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { dirname } from 'node:path';

/** One line of a table. */
export interface Row {
  /** What was measured, in words. */
  readonly what: string;
  readonly value: number;
  /** `ms`, `bytes`, `×` for ratios, … */
  readonly unit: string;
  /** Most or least that the value may be; rows with such a limit are quoted in the README. */
  readonly most?: number;
  readonly least?: number;
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
      const lines = rows.map((row) => {
        const { what, value, unit, note = '' } = row;
        const aside = [wordLimit(row), note].filter((text) => text !== '').join('; ');
        return `  ${what.padEnd(width)}  ${format(value).padStart(10)} ${unit.padEnd(8)} ${aside}`.trimEnd();
      });
      return [title, ...lines].join('\n');
    })
    .join('\n\n');
}

/** Word the limit of a row: `at most 3`; empty where it has none. */
export function wordLimit({ most, least }: Pick<Row, 'most' | 'least'>): string {
  if (most !== undefined) return `at most ${most}`;
  return least === undefined ? '' : `at least ${least}`;
}

/** Holds what one run measured, where and when. */
export interface Measured {
  /** ISO instant. */
  readonly date: string;
  readonly machine: Machine;
  readonly tables: readonly Table[];
}

interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryBytes: number;
  readonly node: string;
  readonly platform: string;
  /** Work that waited for a core, over the last minute before the end: more than the cores have makes ratios doubtful too. */
  readonly load: number;
}

/** Tell what this machine is. */
export function readMachine(): Machine {
  const [cpu] = cpus();
  return {
    cpu: cpu?.model ?? '',
    cores: cpus().length,
    memoryBytes: totalmem(),
    node: process.version,
    platform: process.platform,
    load: loadavg()[0] ?? Number.NaN,
  };
}

/** Describe day and machine in a line. */
export function describe({ date, machine }: Measured): string {
  const { cpu, cores, memoryBytes, node, platform, load } = machine;
  return `${date.slice(0, 10)}, ${cores} cores of ${cpu}, ${Math.round(memoryBytes / 2 ** 30)} GB, ${platform}, Node ${node}, load ${load.toFixed(1)}`;
}

/** Write what was measured as JSON. */
export function writeMeasured(path: string, measured: Measured): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(measured, null, 2)}\n`);
}

/** Write a number with as many digits as a person reads. */
export function format(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });
}
