import { compileGazetteer } from '../../src/core/gazetteer/compile';
import { openGazetteer } from '../../src/core/gazetteer/gazetteer';
import type { Entity, Pack } from '../../src/core/model';
import { makeNames, makeText } from './gazetteer-texts';
import { quantile, type Row, type Table } from './table';

const sizes = [1_000, 100_000];
const TEXTS = 20;
const UNITS = 100_000;
const ROUNDS = 9;

/** Measures the gazetteer: scan against a bare loop over the same texts, bytes per surface, build against JSON and Map. */
export async function benchGazetteer(): Promise<readonly Table[]> {
  const names = makeNames(Math.max(...sizes));
  return await Promise.resolve(sizes.map((size) => benchSize(names.slice(0, size))));
}

function benchSize(names: readonly string[]): Table {
  const texts = Array.from({ length: TEXTS }, (_, i) => makeText(names, UNITS, i + 1));
  const built = benchBuild(names);
  const { bytes } = built;
  const openMs = milliseconds(() => openGazetteer(bytes));
  const gazetteer = openGazetteer(bytes);
  let matches = 0;
  const scan = (text: string) => gazetteer.scan(text, () => matches++);
  const coldMs = milliseconds(() => scan(texts[0] ?? ''));
  const ratios: number[] = [];
  const bareMs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const bare = milliseconds(() => texts.forEach(bareLoop));
    const own = milliseconds(() => texts.forEach(scan));
    if (round < 2) continue;
    bareMs.push(bare);
    ratios.push(own / bare);
  }
  const perText = Math.round(matches / (ROUNDS * TEXTS + 1));
  const rows: Row[] = [
    {
      what: 'warm scan ÷ bare charCodeAt loop',
      value: quantile(ratios, 0.5),
      unit: '×',
      note: `${TEXTS} texts of ${UNITS} units, ${perText} matches each`,
    },
    { what: 'bare loop', value: (TEXTS * UNITS) / 1e3 / quantile(bareMs, 0.5), unit: 'Munits/s' },
    { what: 'first scan of one text', value: coldMs, unit: 'ms' },
    { what: 'bytes per surface', value: bytes.length / gazetteer.surfaces, unit: 'bytes', note: `${gazetteer.surfaces} surfaces` },
    { what: 'opening', value: openMs, unit: 'ms' },
    ...built.rows,
  ];
  return { title: `gazetteer, ${names.length.toLocaleString('en')} surfaces`, rows };
}

function benchBuild(names: readonly string[]): { readonly bytes: Uint8Array; readonly rows: readonly Row[] } {
  const json = JSON.stringify(names);
  const pack = packOf(names);
  const ratios: number[] = [];
  const buildMs: number[] = [];
  let bytes: Uint8Array = new Uint8Array(0);
  for (let round = 0; round < 3; round++) {
    const map = new Map<string, number>();
    const plain = milliseconds(() => (JSON.parse(json) as string[]).forEach((name, i) => map.set(name, i)));
    const own = milliseconds(() => (bytes = compileGazetteer([pack])));
    buildMs.push(own);
    ratios.push(own / plain);
  }
  return {
    bytes,
    rows: [
      { what: 'build ÷ JSON.parse + Map.set', value: quantile(ratios, 0.5), unit: '×' },
      { what: 'build', value: quantile(buildMs, 0.5), unit: 'ms' },
    ],
  };
}

/** Makes a pack in which each entity has three of the names. */
function packOf(names: readonly string[]): Pack {
  const entities: Entity[] = [];
  for (let i = 0; i < names.length; i += 3) {
    const surfaces = names.slice(i, i + 3).map((text, at) => ({ text, kind: at === 0 ? ('full' as const) : ('variant' as const) }));
    const name = names[i] ?? '';
    entities.push({
      id: `q${i.toString(36)}-${name.toLowerCase().replace(/\P{L}+/gu, '-')}`,
      type: 'person',
      name: { en: name },
      description: { en: name },
      surfaces,
    });
  }
  return {
    header: { format: 1, id: 'bench', title: { en: 'bench' }, revision: 1, languages: ['en'], licence: 'CC0-1.0' },
    entities,
    topics: [],
    claims: [],
    sources: [],
    statements: [],
  };
}

/** Is what every scan is measured against. */
export function bareLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

let sink: unknown;

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  sink = work();
  return performance.now() - start + (sink === benchGazetteer ? 1 : 0);
}
