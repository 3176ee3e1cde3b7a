import { compareText } from '../../src/core/compare-text';
import { compileGazetteer } from '../../src/core/gazetteer/compile';
import { openGazetteer } from '../../src/core/gazetteer/gazetteer';
import { foldWord } from '../../src/core/gazetteer/fold';
import { spot } from '../../src/core/mentions/spot';
import type { Entity, Pack } from '../../src/core/model';
import { defaultSettings } from '../../src/core/settings';
import { peers } from './gazetteer-peers';
import { makeNames, makeText } from './gazetteer-texts';
import type { Row, Table } from './table';

const TEXTS = 20;
const UNITS = 100_000;
const ROUNDS = 15;
/** Rounds in which code gets warm and is not measured. */
const WARM = 4;
const PEER_ROUNDS = 3;

function run(size: number): Table {
  const names = makeNames(size);
  const texts = Array.from({ length: TEXTS }, (_, i) => flat(makeText(names, UNITS, i + 1)));
  const built = benchBuild(names);
  const gazetteer = openGazetteer(built.bytes);
  const openMs = spent(() => openGazetteer(built.bytes));
  let matches = 0;
  const scan = (text: string) => gazetteer.scan(text, () => matches++);
  const coldMs = spent(() => scan(texts[0] ?? ''));
  const bareMs: number[] = [];
  const ownMs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const bare = spent(() => texts.forEach(bareLoop));
    const own = spent(() => texts.forEach(scan));
    if (round < WARM) continue;
    bareMs.push(bare);
    ownMs.push(own);
  }
  const bare = Math.min(...bareMs);
  const own = Math.min(...ownMs);
  const perText = Math.round(matches / (ROUNDS * TEXTS + 1));
  const rows: Row[] = [
    {
      what: 'warm scan ÷ bare charCodeAt loop',
      value: own / bare,
      unit: '×',
      note: `${TEXTS} texts of ${UNITS} units, ${perText} matches each`,
    },
    { what: 'first scan of one text', value: coldMs, unit: 'ms', note: 'fresh process, after building' },
    {
      what: 'bytes per surface',
      value: built.bytes.length / gazetteer.surfaces,
      unit: 'bytes',
      note: 'ids and exact verification included',
    },
    { what: 'opening', value: openMs, unit: 'ms' },
    ...built.rows,
    ...benchPeers(names, texts, own / TEXTS),
  ];
  return { title: `gazetteer, ${size.toLocaleString('en')} surfaces (CPU time, best of ${ROUNDS - WARM} rounds)`, rows };
}

/** Gives each peer names and texts that are folded already, and compares it with our scan of the same texts as they are. */
function benchPeers(names: readonly string[], texts: readonly string[], ownMs: number): Row[] {
  const some = texts.slice(0, 5).map((text) => flat(foldText(text)));
  const folded = [...new Set(names.map(foldText))];
  return peers
    .filter(({ most }) => names.length <= most)
    .map((peer) => {
      let scan: (text: string) => unknown = () => null;
      const buildMs = spent(() => (scan = peer.build(folded)));
      const times = Array.from({ length: PEER_ROUNDS }, () => spent(() => some.forEach((text) => scan(text))));
      return {
        what: `${peer.name} ÷ ours`,
        value: Math.min(...times) / some.length / ownMs,
        unit: '×',
        note: `folded for it beforehand; builds in ${(buildMs / 1e3).toFixed(1)} s`,
      };
    });
}

function benchBuild(names: readonly string[]): { readonly bytes: Uint8Array; readonly rows: readonly Row[] } {
  const json = JSON.stringify(names);
  const pack = packOf(names);
  const ratios: number[] = [];
  const buildMs: number[] = [];
  let bytes: Uint8Array = new Uint8Array(0);
  for (let round = 0; round < 3; round++) {
    const map = new Map<string, number>();
    const plain = spent(() => (JSON.parse(json) as string[]).forEach((name, i) => map.set(name, i)));
    const own = spent(() => (bytes = compileGazetteer([pack])));
    buildMs.push(own);
    ratios.push(own / plain);
  }
  return {
    bytes,
    rows: [
      { what: 'build ÷ JSON.parse + Map.set', value: Math.min(...ratios), unit: '×' },
      { what: 'build', value: Math.min(...buildMs), unit: 'ms' },
    ],
  };
}

/** Makes a pack in which each entity has three of the names; in the order of their ids, as the corpus keeps them. */
function packOf(names: readonly string[]): Pack {
  const entities: Entity[] = [];
  for (let i = 0; i < names.length; i += 3) {
    const name = names[i] ?? '';
    entities.push({
      id: `${name.toLowerCase().replace(/\P{L}+/gu, '-')}-${i.toString(36)}`,
      type: 'person',
      name: { en: name },
      description: { en: name },
      surfaces: names.slice(i, i + 3).map((text, at) => ({ text, kind: at === 0 ? ('full' as const) : ('variant' as const) })),
    });
  }
  entities.sort((a, b) => compareText(a.id, b.id));
  const header = { format: 1 as const, id: 'bench', title: { en: 'bench' }, revision: 1, languages: ['en'], licence: 'CC0-1.0' };
  return { header, entities, topics: [], claims: [], sources: [], statements: [] };
}

function foldText(text: string): string {
  return text.replace(/[\p{L}\p{M}\p{N}\u00ad]+/gu, foldWord).replace(/[\u00a0\u2011’]/gu, (char) => (char === '\u2011' ? '-' : ' '));
}

/** Joins the pieces that a string was put together from, which would be done in the first scan else. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** Is what every scan is measured against. */
function bareLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

let sink: unknown;

/** Measures processor time, which neighbours on the machine disturb less than the clock. */
function spent(work: () => unknown): number {
  const start = process.cpuUsage();
  sink = work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e3 + (sink === run ? 1 : 0);
}

/** Shows that twice the text takes twice the time, where surfaces are nested in each other and where a page is nothing but names. */
function runHostile(): Table {
  const words = Array.from({ length: 10_000 }, (_, i) => 'Aa '.repeat((i % 14) + 1) + i.toString(36));
  const nested = openGazetteer(compileGazetteer([packOf(words)]));
  const prefixes = (units: number) => flat('Aa '.repeat(units / 3));
  const names = makeNames(3_000);
  const dense = openGazetteer(compileGazetteer([packOf(names)]));
  const page = (units: number) => flat(`${names.join(' ')} `.repeat(20).slice(0, units));
  const scan = (text: string) => nested.scan(text, () => undefined);
  const context = { published: null, lang: 'en', url: '' };
  const spotPage = (text: string) => spot(dense, [{ text }], context, null, defaultSettings);
  const doubling = (work: (text: string) => unknown, make: (units: number) => string, units: number) => {
    const [once, twice] = [make(units), make(2 * units)];
    const least = (text: string) => Math.min(...Array.from({ length: 5 }, () => spent(() => work(text))));
    work(once);
    return least(twice) / least(once);
  };
  return {
    title: 'gazetteer, hostile input',
    rows: [
      {
        what: 'scan of 2 MB ÷ of 1 MB',
        value: doubling(scan, prefixes, 1_000_000),
        unit: '×',
        note: '10,000 surfaces nested in each other',
      },
      { what: 'spotting of 200 kB ÷ of 100 kB', value: doubling(spotPage, page, 100_000), unit: '×', note: 'one block, nothing but names' },
    ],
  };
}

const [size = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(size === 'hostile' ? runHostile() : run(Number(size))));
