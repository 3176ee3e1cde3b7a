import { openGazetteer } from '../core/gazetteer/gazetteer';
import { spot } from '../core/mentions/spot';
import { success, type Result } from '../core/result';
import type { Corpus } from '../store/corpus';
import { createLoaded } from './loaded';
import type { Spot } from './spot-page';

/** Holds the gazetteer of the installed packs open while the background lives. */
export interface SpotSource {
  /** Get what finds mentions; null where no pack can be installed. Concurrent callers share one load. */
  get(): Promise<Result<Spot | null>>;
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
  const loaded = createLoaded(async (): Promise<Result<Spot | null>> => {
    const stored = await corpus.gazetteer();
    if (!stored.ok) return stored;
    const ready = openSpot(stored.value);
    if (ready !== null) return success(ready);
    const installed = await restore();
    if (!installed.ok) return installed;
    const restored = await corpus.gazetteer();
    return restored.ok ? success(openSpot(restored.value)) : restored;
  });
  return {
    async get() {
      const result = await loaded.get();
      if (!result.ok) loaded.drop();
      return result;
    },
    drop: () => loaded.drop(),
  };
}

function openSpot(bytes: Uint8Array | null): Spot | null {
  if (bytes === null) return null;
  try {
    const gazetteer = openGazetteer(bytes);
    return (...text) => spot(gazetteer, ...text);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
