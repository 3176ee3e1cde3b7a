import { compileGazetteer } from '../../src/core/gazetteer/compile';
import { openGazetteer } from '../../src/core/gazetteer/gazetteer';
import { foldWord } from '../../src/core/gazetteer/fold';
import { spot } from '../../src/core/mentions/spot';
import type { Pack } from '../../src/core/model';
import { defaultSettings } from '../../src/core/settings';
import { peers, type Peer } from './gazetteer-peers';
import { makeNames, makeText } from './gazetteer-texts';
import { makePack } from './made-pack';
import type { Row, Table } from './table';

const TEXTS = 20;
const UNITS = 100_000;
const ROUNDS = 15;
/** Rounds in which code gets warm and is not measured. */
const WARM = 4;
const PEER_ROUNDS = 8;
/** Most surfaces with which texts in Latin-1 are tried too. */
const LARGEST_NARROW = 10_000;
const LARGEST = 1_000_000;
/** Most that a warm scan may take, as multiple of the bare loop, by surfaces. */
const limits = new Map([
  [1_000, 3],
  [100_000, 4],
  [1_000_000, 6],
]);

function run(size: number): Table {
  const names = makeNames(size);
  const texts = makeTexts(names);
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
  const most = limits.get(size);
  const rows: Row[] = [
    {
      what: 'warm scan ÷ bare charCodeAt loop',
      value: own / bare,
      unit: '×',
      ...(most === undefined ? {} : { most }),
      note: `${TEXTS} texts of ${UNITS} units, ${perText} matches each`,
    },
    { what: 'first scan of one text', value: coldMs, unit: 'ms', note: 'fresh process, after building' },
    {
      what: 'bytes per surface',
      value: built.bytes.length / gazetteer.surfaces,
      unit: 'bytes',
      ...(size === LARGEST ? { most: 32 } : {}),
      note: 'ids and exact verification included',
    },
    { what: 'opening', value: openMs, unit: 'ms' },
    ...built.rows,
    ...(size > LARGEST_NARROW ? [] : [benchNarrow(texts, scan)]),
    benchFolding(texts, own),
  ];
  return { title: `gazetteer, ${size.toLocaleString('en')} surfaces (CPU time, best of ${ROUNDS - WARM} rounds)`, rows };
}

function makeTexts(names: readonly string[]): readonly string[] {
  return Array.from({ length: TEXTS }, (_, i) => flat(makeText(names, UNITS, i + 1)));
}

/** Holds how a peer compares with ours: on the texts as they are, and in Latin-1. */
export interface PeerRows {
  readonly texts: Row;
  readonly narrow: Row | null;
}

/** Compares a peer with our scan of the same texts, in turns. It gets names and texts that are folded already; ours are as they are. */
function runPeer(size: number, peer: Peer): PeerRows {
  const names = makeNames(size);
  const texts = makeTexts(names);
  const gazetteer = openGazetteer(compileGazetteer([makePack(names)]));
  let matches = 0;
  const scan = (text: string) => gazetteer.scan(text, () => matches++);
  let find: (text: string) => unknown = () => null;
  const foldedNames = [...new Set(names.map(foldText))];
  const buildMs = spent(() => (find = peer.build(foldedNames)));
  const compare = (compared: readonly string[]): Row => {
    const folded = compared.map((text) => flat(foldText(text)));
    const [own, other]: [number[], number[]] = [[], []];
    for (let round = 0; round < PEER_ROUNDS; round++) {
      own.push(spent(() => compared.forEach(scan)));
      other.push(spent(() => folded.forEach((text) => find(text))));
    }
    const found = folded.reduce((sum, text) => sum + countOf(find(text)), 0) / folded.length;
    const note = `folded for it beforehand; ${Math.round(found)} matches each; builds in ${(buildMs / 1e3).toFixed(1)} s`;
    return { what: `${peer.name} ÷ ours`, value: Math.min(...other) / Math.min(...own), unit: '×', note };
  };
  const narrow = size > LARGEST_NARROW ? null : compare(texts.map(narrowed));
  return { texts: compare(texts), narrow };
}

/** Counts what a peer answers, whatever its shape. */
function countOf(answer: unknown): number {
  if (typeof answer === 'number') return answer;
  if (Array.isArray(answer)) return answer.length;
  if (typeof answer === 'object' && answer !== null && 'matches' in answer && Array.isArray(answer.matches)) return answer.matches.length;
  return typeof answer === 'object' && answer !== null && Symbol.iterator in answer ? [...(answer as Iterable<unknown>)].length : 0;
}

/** Replaces what has no place in Latin-1: V8 keeps such a text in a byte per unit. Whole pages hardly ever are so, many paragraphs are. */
function narrowed(text: string): string {
  return flat(text.normalize('NFC').replace(/[^\0-\xff]/gu, ' '));
}

function benchNarrow(texts: readonly string[], scan: (text: string) => unknown): Row {
  const narrow = texts.map(narrowed);
  const [bare, own]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(spent(() => narrow.forEach(bareLoop)));
    own.push(spent(() => narrow.forEach(scan)));
  }
  const ratio = Math.min(...own.slice(WARM)) / Math.min(...bare.slice(WARM));
  return { what: 'warm scan ÷ bare charCodeAt loop, Latin-1 texts', value: ratio, unit: '×' };
}

/** Measures what the other matchers are spared: folding, in the shortest usual way, after which offsets are no longer those of the text. */
function benchFolding(texts: readonly string[], ownMs: number): Row {
  const fold = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
  const foldMs = Array.from({ length: PEER_ROUNDS }, () => spent(() => texts.forEach(fold)));
  return { what: 'folding, which other matchers are spared ÷ ours', value: Math.min(...foldMs) / ownMs, unit: '×' };
}

function benchBuild(names: readonly string[]): { readonly bytes: Uint8Array; readonly rows: readonly Row[] } {
  const json = JSON.stringify(names);
  // As packs come: from JSON, record by record.
  const pack = JSON.parse(JSON.stringify(makePack(names))) as Pack;
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
      { what: 'build ÷ JSON.parse + Map.set', value: Math.min(...ratios), unit: '×', ...(names.length === LARGEST ? { most: 3 } : {}) },
      { what: 'first build in a fresh process', value: buildMs[0] ?? Number.NaN, unit: 'ms' },
      { what: 'build, warm', value: Math.min(...buildMs), unit: 'ms' },
    ],
  };
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
  const nested = openGazetteer(compileGazetteer([makePack(words)]));
  const prefixes = (units: number) => flat('Aa '.repeat(units / 3));
  const names = makeNames(3_000);
  const dense = openGazetteer(compileGazetteer([makePack(names)]));
  const page = (units: number) => flat(`${names.join(' ')} `.repeat(20).slice(0, units));
  const scan = (text: string) => nested.scan(text, () => undefined);
  const context = { published: null, lang: 'en', url: '' };
  const spotPage = (text: string) => spot(dense, [{ text }], context, null, defaultSettings);
  const doubling = (work: (text: string) => unknown, make: (units: number) => string, units: number) => {
    const [once, twice] = [make(units), make(2 * units)];
    const [onceMs, twiceMs]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      onceMs.push(spent(() => work(once)));
      twiceMs.push(spent(() => work(twice)));
    }
    return Math.min(...twiceMs.slice(WARM)) / Math.min(...onceMs.slice(WARM));
  };
  return {
    title: 'gazetteer, hostile input',
    rows: [
      {
        what: 'scan of 2 MB ÷ of 1 MB',
        value: doubling(scan, prefixes, 1_000_000),
        unit: '×',
        most: 2.5,
        note: '10,000 surfaces nested in each other',
      },
      {
        what: 'spotting of 200 kB ÷ of 100 kB',
        value: doubling(spotPage, page, 100_000),
        unit: '×',
        most: 2.5,
        note: 'one block, nothing but names',
      },
    ],
  };
}

function measure(what: string, peerName: string | undefined): Table | PeerRows {
  if (what === 'hostile') return runHostile();
  const peer = peers.find(({ name }) => name === peerName);
  return peer === undefined ? run(Number(what)) : runPeer(Number(what), peer);
}

const [what = '', peerName] = process.argv.slice(2);
process.stdout.write(JSON.stringify(measure(what, peerName)));
