import type { Localized, Pack, PackId } from '../core/model';
import { summarizeFaults } from '../core/pack/fault';
import { hashInSteps, readPackInSteps } from '../core/pack/pack-file';
import { parsePackIndex, type PackIndex } from '../core/pack/pack-index';
import { success, type Result } from '../core/result';
import { part, type Steps, type Work } from '../core/steps';
import type { Corpus, InstalledFile } from '../store/corpus';
import { wordFault, type FileFault } from './pack-faults';

/** Is what installing packs needs. */
export interface InstallPorts {
  /** Reads a file of the extension's package; null where it is not there. */
  readonly readFile: (path: string) => Promise<Uint8Array | null>;
  readonly corpus: Pick<Corpus, 'install' | 'recordFault' | 'installedFiles' | 'pack'>;
  /** Compiles the gazetteer over all packs. */
  readonly compile: (packs: readonly Pack[]) => Steps<Uint8Array>;
  /** Does what takes long, and tells which share of the whole installation is done, from 0 to 1. */
  readonly work: <T>(steps: Steps<T>, onShare: (share: number) => void) => Promise<T>;
  readonly onProgress: (share: number) => void;
  /** The time as ISO instant. */
  readonly now: () => string;
  /** Writes packs again although their file is installed: what heals a damaged database. */
  readonly rewrite?: boolean;
}

/** Stands for the packs of the package as a whole, where not even their index can be read. */
const ALL_PACKS = 'bundled-packs';
const FOLDER = 'packs';

/** Is one packaged pack as it was found: sound and new, sound and installed already, or at fault. */
type Found =
  | { readonly id: PackId; readonly state: 'new'; readonly pack: Pack; readonly sha256: string }
  | { readonly id: PackId; readonly state: 'installed' }
  | { readonly id: PackId; readonly state: 'faulty'; readonly fault: Localized };

/**
 * Install the packs that come with the extension, in one transaction, and compile the gazetteer over everything that is installed.
 *
 * A file that is missing, cut short or altered costs nothing but itself: its fault is recorded for the options page, and the pack that
 * was installed before stays. A pack whose file is installed already is not written again, unless asked for. Killed in the middle, it
 * changes nothing and starts over at the next call.
 *
 * @returns an error only where the database failed; faults of files are no errors
 */
export async function installPacks(ports: InstallPorts): Promise<Result<null>> {
  const { corpus } = ports;
  const installed = await corpus.installedFiles();
  if (!installed.ok) return installed;
  const index = await readIndex(ports);
  if (!index.ok) return recordAll(corpus, faultsOfAll(installed.value, index.fault));
  const found: Found[] = [];
  const { packs } = index.index;
  for (const [number, entry] of packs.entries()) {
    const work = partOf(ports, (READ * number) / packs.length, (READ * (number + 1)) / packs.length);
    found.push(await findPack(entry, installed.value, ports, work));
  }
  const written = await write(found, installed.value, ports);
  if (!written.ok) return written;
  const faults = found.map((one): [PackId, Localized | null] => [one.id, one.state === 'faulty' ? one.fault : null]);
  return recordAll(corpus, [...faults, [ALL_PACKS, null]]);
}

/** Shares of the time that have gone by when all packs are read, when their names are compiled, and when their rows are made. */
const READ = 0.6;
const COMPILED = 0.8;
const LAID_OUT = 0.95;

/** Share of the time of reading one pack that has gone by when its file is compared with its hash. */
const HASHED = 0.02;

/** Does work whose shares lie between `from` and `to` of the whole installation. */
function partOf({ work, onProgress }: InstallPorts, from: number, to: number): Work {
  return (steps) => work(steps, (share) => onProgress(from + share * (to - from)));
}

async function readIndex({ readFile }: InstallPorts): Promise<{ ok: true; index: PackIndex } | { ok: false; fault: Localized }> {
  const path = `${FOLDER}/index.json`;
  const bytes = await readFile(path);
  if (bytes === null) return { ok: false, fault: wordFault({ path, what: 'missing' }) };
  const reading = parsePackIndex(bytes);
  return reading.ok ? reading : { ok: false, fault: wordFault({ path, what: 'malformed', detail: summarizeFaults(reading.faults) }) };
}

async function findPack(
  entry: PackIndex['packs'][number],
  installed: readonly InstalledFile[],
  ports: InstallPorts,
  work: Work,
): Promise<Found> {
  const { id, sha256 } = entry;
  const path = `${FOLDER}/${entry.file}`;
  const faulty = (what: FileFault['what'], detail?: string): Found => {
    return { id, state: 'faulty', fault: wordFault({ path, what, ...(detail === undefined ? {} : { detail }) }) };
  };
  const bytes = await ports.readFile(path);
  if (bytes === null) return faulty('missing');
  if (bytes.length < entry.bytes) return faulty('cut-short', `${bytes.length} / ${entry.bytes}`);
  if ((await work(part(hashInSteps(bytes), 0, HASHED))) !== sha256) return faulty('altered');
  if (ports.rewrite !== true && installed.some((one) => one.id === id && one.sha256 === sha256)) return { id, state: 'installed' };
  const reading = await work(part(readPackInSteps(bytes), HASHED, 1));
  if (!reading.ok) return faulty('malformed', summarizeFaults(reading.faults));
  if (reading.pack.header.id !== id) return faulty('other-pack', reading.pack.header.id);
  return { id, state: 'new', pack: reading.pack, sha256 };
}

/** Writes what is new, drops bundled packs that the package no longer names, and always compiles anew: the compiler may have changed. */
async function write(found: readonly Found[], installed: readonly InstalledFile[], ports: InstallPorts): Promise<Result<null>> {
  const fresh = found.filter((one) => one.state === 'new');
  const drop = installed.filter(({ id, bundled }) => bundled && found.every((one) => one.id !== id)).map(({ id }) => id);
  const packs = fresh.map(({ pack }) => pack);
  for (const { id } of installed) {
    if (drop.includes(id) || fresh.some((one) => one.id === id)) continue;
    const kept = await ports.corpus.pack(id);
    if (!kept.ok) return kept;
    if (kept.value !== null) packs.push(kept.value);
  }
  if (packs.length === 0 && drop.length === 0) return success(null);
  const gazetteer = await partOf(ports, READ, COMPILED)(ports.compile(packs));
  return ports.corpus.install(
    { packs: fresh.map(({ pack, sha256 }) => ({ pack, sha256, bundled: true })), drop, gazetteer, installedAt: ports.now() },
    partOf(ports, COMPILED, LAID_OUT),
  );
}

/** Without an index every bundled pack is in doubt; without any pack, the package as a whole. */
function faultsOfAll(installed: readonly InstalledFile[], fault: Localized): readonly [PackId, Localized][] {
  const bundled = installed.filter((one) => one.bundled).map(({ id }): [PackId, Localized] => [id, fault]);
  return bundled.length > 0 ? bundled : [[ALL_PACKS, fault]];
}

async function recordAll(
  corpus: Pick<Corpus, 'recordFault'>,
  faults: readonly (readonly [PackId, Localized | null])[],
): Promise<Result<null>> {
  for (const [id, fault] of faults) {
    const recorded = await corpus.recordFault(id, fault);
    if (!recorded.ok) return recorded;
  }
  return success(null);
}
