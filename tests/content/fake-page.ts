import type { Mention } from '../../src/core/model';
import { success } from '../../src/core/result';
import type { Spotted } from '../../src/messages/protocol';
import type { Layer, Paint } from '../../src/content/paint';
import type { AskedBlock } from '../../src/content/spotter';
import type { WatchVicinity } from '../../src/content/vicinity';

/** Paints nothing and remembers what is painted; knows of no element where it is until told so. jsdom has neither highlights nor layout. */
export function fakePaint() {
  const painted = new Map<Layer, Set<Range>>();
  const dressed: (Document | ShadowRoot)[] = [];
  const layer = (name: Layer): Set<Range> => painted.get(name) ?? new Set();
  const paint: Paint = {
    add: (name, range) => void painted.set(name, layer(name).add(range)),
    remove: (name, range) => void layer(name).delete(range),
    dress: (root) => void dressed.push(root),
    clear: () => painted.clear(),
  };
  const watched = new Set<Element>();
  let tell: (element: Element, isNear: boolean) => void = () => undefined;
  const watchVicinity: WatchVicinity = (listener) => {
    tell = listener;
    return { watch: (element) => void watched.add(element), forget: (element) => void watched.delete(element) };
  };
  return {
    paint,
    dressed,
    texts: (name: Layer = 'entity') => [...layer(name)].map(String),
    watchVicinity,
    watched,
    move: (element: Element, isNear: boolean) => tell(element, isNear),
  };
}

/** Finds words that begin with `Nom`, as a background would; `id` is the word in lower case. */
export function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(/Nom\w*/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    pack: 'p',
    id: word.toLowerCase(),
    kind: 'full',
  }));
}

/** Answers `page.spot` by `mentionsIn`. */
export function spotNames(blocks: readonly AskedBlock[], changes: Partial<Spotted> = {}) {
  const found = blocks.map(({ block, text }) => ({ block, mentions: mentionsIn(text) })).filter(({ mentions }) => mentions.length > 0);
  const ids = new Set(found.flatMap(({ mentions }) => mentions.map(({ id }) => id)));
  const names = [...ids].map((id) => ({ pack: 'p', id, type: 'person' as const, name: id }));
  const evidence = { entities: [], others: [], inOffice: [], displaced: [], notBefore: null };
  return success<Spotted>({ blocks: found, evidence, pending: [], names, ...changes });
}
