import { describe, expect, it } from 'vitest';
import { compileGazetteer } from '../../src/core/gazetteer/compile';
import { openGazetteer } from '../../src/core/gazetteer/gazetteer';
import { readBundledPack } from './bundled-pack';
import { parseSpotFixture, readSpotFixtures, type SpotFixture } from './read-fixtures';
import { fMeasure, scoreRow, share, sum, type Counts } from './score';
import { spotText } from './spotted';

/** Set `HELD_OUT=list` to see the scores and every error. */
const listed = process.env['HELD_OUT'] === 'list';

const pack = await readBundledPack();
const gazetteer = openGazetteer(compileGazetteer([pack]));
const topics = new Set(pack.topics.map((topic) => topic.id));

interface Scored {
  readonly fixture: SpotFixture;
  readonly entities: Counts;
  readonly topics: Counts;
  readonly errors: readonly string[];
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly kind: string;
}

function scoreFixture(fixture: SpotFixture, found: readonly Found[]): Scored {
  const open = new Set(fixture.mentions);
  const right: string[] = [];
  const extra: Found[] = [];
  for (const one of found) {
    const hit = [...open].find((gold) => gold.id === one.id && gold.spans.some(([start, end]) => start === one.start && end === one.end));
    if (hit !== undefined) {
      open.delete(hit);
      right.push(one.id);
    } else if (!fixture.neutral.some(([start, end]) => one.start < end && start < one.end)) extra.push(one);
  }
  const count = (keep: (id: string) => boolean): Counts => {
    const hits = right.filter(keep).length;
    return {
      right: hits,
      found: hits + extra.filter((one) => keep(one.id)).length,
      wanted: fixture.mentions.filter((gold) => keep(gold.id)).length,
    };
  };
  const around = (start: number, end: number) =>
    `${fixture.text.slice(Math.max(0, start - 30), start)}[${fixture.text.slice(start, end)}]${fixture.text.slice(end, end + 20)}`.replaceAll(
      '\n',
      ' ',
    );
  const missed = [...open].map((gold) => `missed ${fixture.file} ${gold.id}: ${around(...(gold.spans[0] ?? [0, 0]))}`);
  const wrong = extra.map((one) => `extra  ${fixture.file} ${one.id} (${one.kind}): ${around(one.start, one.end)}`);
  return { fixture, entities: count((id) => !topics.has(id)), topics: count((id) => topics.has(id)), errors: [...missed, ...wrong] };
}

const scored = readSpotFixtures().map((fixture) => scoreFixture(fixture, spotText(gazetteer, fixture.text, fixture.date)));
const persons = new Set(pack.entities.filter((entity) => entity.type === 'person').map((entity) => entity.id));
const isOff = ({ fixture }: Scored) => fixture.style.startsWith('off-topic');
const newsIn = (lang: string) => scored.filter((one) => one.fixture.lang === lang && !isOff(one));
const entitiesOf = (some: readonly Scored[]) => sum(some.map((one) => one.entities));
const topicsOf = (some: readonly Scored[]) => sum(some.map((one) => one.topics));

if (listed) {
  for (const lang of ['fr', 'en', 'de']) console.log(scoreRow(`entities ${lang}`, entitiesOf(newsIn(lang))));
  for (const lang of ['fr', 'en']) console.log(scoreRow(`topics ${lang}`, topicsOf(newsIn(lang))));
  console.log(scoreRow('off topic', sum([entitiesOf(scored.filter(isOff)), topicsOf(scored.filter(isOff))])));
  for (const one of scored) console.log(scoreRow(`  ${one.fixture.file}`, sum([one.entities, one.topics])));
  console.log(scored.flatMap((one) => one.errors).join('\n'));
}

describe('the fixtures', () => {
  it('name only what the pack knows', () => {
    const known = new Set([...pack.entities.map((entity) => entity.id), ...topics]);
    const unknown = scored.flatMap(({ fixture }) =>
      fixture.mentions.filter((gold) => !known.has(gold.id)).map((gold) => `${fixture.file} ${gold.id}`),
    );
    expect(unknown).toEqual([]);
  });

  it('count a wrong person, a missing name and a shorter span', () => {
    const fixture = parseSpotFixture('x', '# date=; lang=de; style=x\n{{Russland(s)|russia}} {{Kim|?}} {{Putin|vladimir-putin}}');
    const found = [
      { start: 0, end: 8, id: 'russia', kind: 'full' },
      { start: 10, end: 13, id: 'kim-jong-un', kind: 'partial' },
      { start: 14, end: 19, id: 'sergei-lavrov', kind: 'partial' },
    ];
    expect(scoreFixture(fixture, found).entities).toEqual({ right: 1, found: 2, wanted: 2 });
  });
});

describe('spotting on unseen articles', () => {
  it.each([
    ['fr', 98.5, 99],
    ['en', 99, 99],
    ['de', 98, 100],
  ])('finds who and what is named in %s', (lang, entities, themes) => {
    expect(fMeasure(entitiesOf(newsIn(lang)))).toBeGreaterThanOrEqual(entities);
    expect(fMeasure(topicsOf(newsIn(lang)))).toBeGreaterThanOrEqual(themes);
  });

  it('names hardly any person on pages about other things', () => {
    const wrong = scored
      .filter(isOff)
      .flatMap((one) => one.errors.filter((error) => error.startsWith('extra') && [...persons].some((id) => error.includes(` ${id} `))));
    // A racehorse called like an office is still taken for its holder.
    expect(wrong.length).toBeLessThanOrEqual(1);
  });

  it('finds little that is not meant on pages about other things', () => {
    const { right, found } = entitiesOf(scored.filter(isOff));
    expect(share(right, found)).toBeGreaterThanOrEqual(60);
  });
});
