import { openGazetteer, type Gazetteer } from '../core/gazetteer/gazetteer';
import { explain } from '../core/mentions/explain';
import { spot } from '../core/mentions/spot';
import { success, type Result } from '../core/result';
import type { Corpus } from '../store/corpus';
import type { Explain } from './explain-page';
import { createLoaded } from './loaded';
import type { Spot } from './spot-page';

/** Holds the gazetteer of the installed packs open while the background lives. */
export interface SpotSource {
  /** Get what finds mentions; null where no pack can be installed. Concurrent callers share one load. */
  get(): Promise<Result<Spot | null>>;
  /** Get what explains candidates, by the same gazetteer. */
  getExplain(): Promise<Result<Explain | null>>;
  /** Forget the gazetteer, because packs have changed. */
  drop(): void;
}

/**
 * Create the source of one background.
 *
 * @param restore - installs the packs where the database has no gazetteer, or one of an older layout: an installation was
 *   killed, the database was evicted, or an update has not come to its end
 */
export function createSpotSource(corpus: Pick<Corpus, 'gazetteer'>, restore: () => Promise<Result<null>>): SpotSource {
  const loaded = createLoaded(async (): Promise<Result<Gazetteer | null>> => {
    const stored = await corpus.gazetteer();
    if (!stored.ok) return stored;
    const ready = openStored(stored.value);
    if (ready !== null) return success(ready);
    const installed = await restore();
    if (!installed.ok) return installed;
    const restored = await corpus.gazetteer();
    return restored.ok ? success(openStored(restored.value)) : restored;
  });
  const use = async <Use>(bind: (gazetteer: Gazetteer) => Use): Promise<Result<Use | null>> => {
    const result = await loaded.get();
    if (!result.ok) loaded.drop();
    return result.ok ? success(result.value === null ? null : bind(result.value)) : result;
  };
  return {
    get: () =>
      use(
        (gazetteer): Spot =>
          (...text) =>
            spot(gazetteer, ...text),
      ),
    getExplain: () =>
      use(
        (gazetteer): Explain =>
          (...text) =>
            explain(gazetteer, ...text),
      ),
    drop: () => loaded.drop(),
  };
}

function openStored(bytes: Uint8Array | null): Gazetteer | null {
  if (bytes === null) return null;
  try {
    return openGazetteer(bytes);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
