import { boundsOf } from '../dates';
import { dayOf } from '../gazetteer/day';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Posting } from '../gazetteer/record-format';
import type { Edtf, Lang, PageContext, TextBlock } from '../model';
import { itemKey, type Settings } from '../settings';
import { refused, type BlockReading, type Candidate, type PageReading } from './candidate';
import { detectLang } from './language';
import { stretchesWithoutProse } from './prose';
import { sentencesOf } from './sentences';

/** Says what is not spotted: a thing that is off does not hide what lies under it. */
export type SpotFilter = Pick<Settings, 'kindsOff' | 'topicsOff' | 'entitiesOff' | 'packsOff'>;

/** Fewest units of a block whose language is told by itself. */
const OWN_LANGUAGE = 200;

/** Find every candidate of a portion of a page. */
export function readPage(
  gazetteer: Gazetteer,
  blocks: readonly TextBlock[],
  context: Pick<PageContext, 'published' | 'lang'>,
  off: SpotFilter,
): PageReading {
  const isOn = filterOf(gazetteer, off);
  const pageLang = context.lang ?? detectLang(blocks.map(({ text }) => text).join('\n'));
  return {
    gazetteer,
    blocks: blocks.map((block, place) => ({ place, ...readBlock(gazetteer, block, pageLang, isOn) })),
    published: daysOf(context.published),
  };
}

function readBlock(
  gazetteer: Gazetteer,
  block: TextBlock,
  pageLang: Lang | null,
  isOn: (item: number) => boolean,
): Omit<BlockReading, 'place'> {
  const { text } = block;
  const candidates: Candidate[] = [];
  gazetteer.scan(text, (start, end, record) => {
    for (const posting of gazetteer.postings(record)) {
      const candidate = candidateOf(gazetteer, start, end, posting, isOn);
      if (candidate !== null) candidates.push(candidate);
    }
  });
  const lang =
    block.lang?.split('-')[0]?.toLowerCase() ??
    (text.length >= OWN_LANGUAGE && candidates.length > 0 ? detectLang(text, 2) : null) ??
    pageLang;
  if (candidates.length === 0) return { text, lang, sentences: [], candidates };
  const stretches = stretchesWithoutProse(text);
  let next = 0;
  for (const candidate of candidates) {
    while ((stretches[next]?.[1] ?? Infinity) <= candidate.start) next++;
    const stretch = stretches[next];
    const inside = stretch !== undefined && stretch[0] <= candidate.start && candidate.end <= stretch[1] ? stretch : undefined;
    if (inside !== undefined && inside[1] - inside[0] > candidate.end - candidate.start) {
      candidate.verdict = refused('not-prose', text.slice(...inside));
    } else if (candidate.posting.generated && lang !== null && gazetteer.languages[candidate.posting.lang] !== lang) {
      candidate.verdict = refused('other-language', gazetteer.languages[candidate.posting.lang]);
    }
  }
  return { text, lang, sentences: sentencesOf(text), candidates };
}

function candidateOf(
  gazetteer: Gazetteer,
  start: number,
  end: number,
  posting: Posting,
  isOn: (item: number) => boolean,
): Candidate | null {
  if (posting.kind === 'role') {
    const holders = gazetteer.holders(posting.item).filter(({ item }) => isOn(item));
    return holders.length === 0 ? null : { start, end, posting, item: -1, type: 'person', holders, verdict: null, rivals: [] };
  }
  if (!isOn(posting.item)) return null;
  return { start, end, posting, item: posting.item, type: gazetteer.typeOf(posting.item), holders: [], verdict: null, rivals: [] };
}

function filterOf(gazetteer: Gazetteer, off: SpotFilter): (item: number) => boolean {
  if (off.kindsOff.length + off.topicsOff.length + off.entitiesOff.length + off.packsOff.length === 0) return () => true;
  const kinds = new Set<string>(off.kindsOff);
  const packs = new Set(off.packsOff);
  const topics = new Set(off.topicsOff);
  const entities = new Set(off.entitiesOff);
  return (item) => {
    const pack = gazetteer.packOf(item);
    const type = gazetteer.typeOf(item);
    if (packs.has(pack) || kinds.has(type)) return false;
    return !(type === 'topic' ? topics : entities).has(itemKey(pack, gazetteer.idOf(item)));
  };
}

function daysOf(published: Edtf | null): PageReading['published'] {
  if (published === null) return null;
  const { start, end } = boundsOf(published);
  const from = dayOf(start);
  const to = dayOf(end);
  return from === null || to === null ? null : { from, to };
}
