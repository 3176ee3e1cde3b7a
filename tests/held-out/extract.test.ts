import { describe, expect, it } from 'vitest';
import { compileGazetteer } from '../../src/core/gazetteer/compile';
import { openGazetteer } from '../../src/core/gazetteer/gazetteer';
import { extract } from '../../src/core/extract/extract';
import type { FoundStatement } from '../../src/core/extract/found-statement';
import { foldName } from '../../src/core/extract/speaker/people';
import type { Span } from '../../src/core/model';
import { readBundledPack } from './bundled-pack';
import { parseExtractFixture, readExtractFixtures, trimSpan, type ExtractFixture, type GoldStatement } from './read-fixtures';
import { fMeasure, scoreRow, share, sum, type Counts } from './score';
import { spotText } from './spotted';

/** Set `HELD_OUT=list` to see the scores and every error. */
const listed = process.env['HELD_OUT'] === 'list';

const pack = await readBundledPack();
const gazetteer = openGazetteer(compileGazetteer([pack]));
const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));

type Found = Pick<FoundStatement, 'spans' | 'words' | 'speakers' | 'speakerName' | 'date' | 'position' | 'relay'>;

interface Pair {
  readonly gold: GoldStatement;
  readonly found: Found;
  readonly overlap: number;
}

interface Scored {
  readonly fixture: ExtractFixture;
  readonly pairs: readonly Pair[];
  readonly missed: readonly GoldStatement[];
  readonly extra: readonly Found[];
  readonly words: Counts;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((total, [start, end]) => total + end - start, 0);
}

/** Computes the characters that two lists of spans share over those of either. */
function overlapOf(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const [s, e] of a) for (const [t, f] of b) shared += Math.max(0, Math.min(e, f) - Math.max(s, t));
  const all = lengthOf(a) + lengthOf(b) - shared;
  return all === 0 ? 0 : shared / all;
}

function bestOverlap(gold: GoldStatement, found: Found): number {
  return Math.max(overlapOf(gold.spans, found.spans), gold.core === null ? 0 : overlapOf(gold.core, found.spans));
}

function find(fixture: ExtractFixture): readonly FoundStatement[] {
  const lang = fixture.lang === 'en' ? 'en' : 'fr';
  const mentions = spotText(gazetteer, fixture.text, fixture.date).map(({ start, end, id, kind }) => ({
    start,
    end,
    id,
    kind,
    type: entities.get(id)?.type ?? ('topic' as const),
  }));
  return extract(fixture.text, { mentions, published: fixture.date, lang, nameOf: (id) => entities.get(id)?.name[lang] ?? null });
}

/** Pairs what is wanted with what is found, the best overlap first; doubtful contents count neither way. */
function scoreFixture(fixture: ExtractFixture, all: readonly Found[]): Scored {
  const wanted = fixture.statements.filter((gold) => !gold.doubtful);
  const doubtful = fixture.statements.filter((gold) => gold.doubtful);
  const counted = all
    .map((one) => ({
      ...one,
      spans: one.spans.map((span) => trimSpan(fixture.text, span)),
      words: one.words.map((span) => trimSpan(fixture.text, span)),
    }))
    .filter((one) => !doubtful.some((gold) => bestOverlap(gold, one) >= 0.5));
  const found = counted.filter((one) => !wanted.some((gold) => gold.optional.some((part) => overlapOf([part], one.spans) >= 0.8)));
  const candidates = wanted
    .flatMap((gold) => found.map((one) => ({ gold, found: one, overlap: bestOverlap(gold, one) })))
    .filter((pair) => pair.overlap >= 0.5)
    .sort((a, b) => b.overlap - a.overlap);
  const pairs: Pair[] = [];
  for (const pair of candidates) {
    if (!pairs.some((other) => other.gold === pair.gold || other.found === pair.found)) pairs.push(pair);
  }
  const wantedWords = new Set(wanted.flatMap((gold) => gold.words.map(String)));
  const foundWords = new Set(counted.flatMap((one) => one.words.map(String)));
  return {
    fixture,
    pairs,
    missed: wanted.filter((gold) => !pairs.some((pair) => pair.gold === gold)),
    extra: found.filter((one) => !pairs.some((pair) => pair.found === one)),
    words: { right: [...foundWords].filter((word) => wantedWords.has(word)).length, found: foundWords.size, wanted: wantedWords.size },
  };
}

/** Tells whether two names are equal, or end in the same surname. */
function sameName(a: string, b: string): boolean {
  const [left, right] = [foldName(a), foldName(b)];
  const surname = left.split(' ').at(-1) ?? '';
  return left === right || (surname.length > 2 && surname === right.split(' ').at(-1));
}

function isRightSpeaker({ gold, found }: Pair): boolean {
  if (gold.speakers.length > 0) return found.speakers.some((id) => gold.speakers.includes(id));
  if (found.speakers.length > 0) return false;
  const { speakerName } = found;
  return gold.names.length === 0 || (speakerName !== null && gold.names.some((name) => sameName(name, speakerName)));
}

function isAbstention(pair: Pair): boolean {
  return !isRightSpeaker(pair) && pair.found.speakers.length === 0 && pair.found.speakerName === null;
}

function spanCounts(some: readonly Scored[], keep: (pair: Pair) => boolean = () => true): Counts {
  return sum(
    some.map(({ pairs, missed, extra }) => ({
      right: pairs.filter(keep).length,
      found: pairs.length + extra.length,
      wanted: pairs.length + missed.length,
    })),
  );
}

function rates(some: readonly Scored[]) {
  const pairs = some.flatMap((one) => one.pairs);
  const dated = pairs.filter(({ gold }) => gold.dates[0] !== null);
  const positioned = pairs.filter(({ gold }) => gold.position !== null);
  const relayed = pairs.filter(({ gold }) => gold.relay !== null);
  const isDateRight = ({ gold, found }: Pair) => gold.dates.includes(found.date);
  return {
    speaker: [pairs.filter(isRightSpeaker).length, pairs.length],
    abstained: [pairs.filter(isAbstention).length, pairs.length],
    date: [dated.filter(isDateRight).length, dated.length],
    invented: [
      pairs.filter((pair) => pair.gold.dates[0] === null && (pair.found.date?.length ?? 0) >= 10 && !isDateRight(pair)).length,
      pairs.length,
    ],
    position: [positioned.filter(({ gold, found }) => gold.position === found.position).length, positioned.length],
    relay: [relayed.filter(({ gold, found }) => gold.relay !== null && found.relay.includes(gold.relay)).length, relayed.length],
  } as const;
}

function errorsOf({ fixture, pairs, missed, extra }: Scored): string[] {
  const { file, text } = fixture;
  const shown = (spans: readonly Span[]) =>
    spans
      .map((span) => text.slice(...span))
      .join(' … ')
      .slice(0, 110);
  const wrong = pairs.flatMap((pair) => {
    const { gold, found } = pair;
    const problems = [
      ...(isRightSpeaker(pair)
        ? []
        : [
            `speaker ${[...gold.speakers, ...gold.names].join('|') || 'nobody named'} ≠ ${[...found.speakers, found.speakerName ?? '–'].join('|')}`,
          ]),
      ...(gold.dates.includes(found.date) ? [] : [`date ${String(gold.dates[0])} ≠ ${String(found.date)}`]),
      ...(gold.position === null || gold.position === found.position ? [] : [`position ${gold.position} ≠ ${found.position}`]),
      ...(pair.overlap < 0.8 ? [`span ${pair.overlap.toFixed(2)} got «${shown(found.spans)}»`] : []),
    ];
    return problems.length === 0 ? [] : [`wrong  ${file} «${shown(gold.spans)}»: ${problems.join('; ')}`];
  });
  const words = pairs.flatMap(({ gold, found }) =>
    String(gold.words) === String(found.words)
      ? []
      : [
          `words  ${file} «${shown(gold.spans)}»: [${gold.words.map((w) => shown([w])).join('] [')}] ≠ [${found.words.map((w) => shown([w])).join('] [')}]`,
        ],
  );
  return [
    ...missed.map((gold) => `missed ${file} «${shown(gold.spans)}» (${[...gold.speakers, ...gold.names].join('|')})`),
    ...extra.map((one) => `extra  ${file} «${shown(one.spans)}» (${one.speakers.join('|') || (one.speakerName ?? '–')})`),
    ...wrong,
    ...words,
  ];
}

const scored = readExtractFixtures().map((fixture) => scoreFixture(fixture, find(fixture)));
const inLang = (lang: string) => scored.filter((one) => one.fixture.lang === lang);

if (listed) {
  for (const [name, some] of [
    ['all', scored],
    ['fr', inLang('fr')],
    ['en', inLang('en')],
  ] as const) {
    console.log(scoreRow(`${name}: span@.5`, spanCounts(some)));
    console.log(
      scoreRow(
        `${name}: span@.8`,
        spanCounts(some, (pair) => pair.overlap >= 0.8),
      ),
    );
    console.log(scoreRow(`${name}: words`, sum(some.map((one) => one.words))));
    console.log(scoreRow(`${name}: attributed`, spanCounts(some, isRightSpeaker)));
    for (const kind of ['direct', 'mixed', 'indirect']) {
      const of = (list: readonly GoldStatement[]) => list.filter((gold) => gold.kind === kind).length;
      const hits = of(some.flatMap((one) => one.pairs.map((pair) => pair.gold)));
      console.log(`${name}: recall ${kind} ${hits}/${hits + of(some.flatMap((one) => one.missed))}`);
    }
    for (const [rate, [hits, of]] of Object.entries(rates(some)))
      console.log(`${name}: ${rate} ${share(hits, of).toFixed(1)} (${hits}/${of})`);
  }
  for (const one of scored) console.log(scoreRow(`  ${one.fixture.file}`, spanCounts([one], isRightSpeaker)));
  console.log(scored.flatMap(errorsOf).join('\n'));
}

describe('the fixtures', () => {
  it('name only entities that the pack knows', () => {
    const unknown = scored.flatMap(({ fixture }) => fixture.statements.flatMap((gold) => gold.speakers.filter((id) => !entities.has(id))));
    expect(unknown).toEqual([]);
  });

  it('count an overlap, a surname, a wrong speaker and an interrupted content', () => {
    const raw =
      '# date=2025-03-05; lang=fr; style=x\n« ⟦n=Ada Lux;#=1¦Tout brûle⟧, dit Ada Lux, ⟦#=1¦et vite⟧ », et ⟦n=Ada Lux¦rien ne reste⟧.';
    const fixture = parseExtractFixture('x', raw);
    expect(fixture.text).toBe('« Tout brûle, dit Ada Lux, et vite », et rien ne reste.');
    expect(fixture.statements.map((gold) => [gold.kind, gold.spans])).toEqual([
      [
        'direct',
        [
          [2, 12],
          [27, 34],
        ],
      ],
      ['indirect', [[41, 54]]],
    ]);
    const base = { words: [], date: null, position: 'asserts' as const, relay: [] };
    const one = scoreFixture(fixture, [
      { ...base, spans: [[2, 12]], speakers: [], speakerName: 'Mme Lux' },
      { ...base, spans: [[41, 54]], speakers: ['russia'], speakerName: null },
    ]);
    expect(one.pairs.map(isRightSpeaker)).toEqual([false, true]);
    expect(spanCounts([one], isRightSpeaker)).toEqual({ right: 1, found: 2, wanted: 2 });
  });
});

describe('extraction from unseen articles', () => {
  it.each([
    ['fr', 88, 76, 92],
    ['en', 88.5, 84, 98],
  ])('finds contents and who says them in %s', (lang, span, attributed, words) => {
    const some = inLang(lang);
    expect(fMeasure(spanCounts(some))).toBeGreaterThanOrEqual(span);
    expect(fMeasure(spanCounts(some, isRightSpeaker))).toBeGreaterThanOrEqual(attributed);
    expect(fMeasure(sum(some.map((one) => one.words)))).toBeGreaterThanOrEqual(words);
  });

  it('names speakers, dates and positions', () => {
    const { speaker, date, position } = rates(scored);
    expect(share(...speaker)).toBeGreaterThanOrEqual(88);
    expect(share(...date)).toBeGreaterThanOrEqual(80);
    expect(share(...position)).toBeGreaterThanOrEqual(95);
  });

  it('invents hardly any day', () => {
    expect(rates(scored).invented[0]).toBeLessThanOrEqual(2);
  });
});
