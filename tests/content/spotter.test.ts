// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/core/mentions/evidence';
import { noEvidence } from '../../src/core/mentions/evidence';
import type { Spotted } from '../../src/messages/protocol';
import type { PageBlock } from '../../src/content/page-text';
import { createSpotter, type SpotterPorts } from '../../src/content/spotter';
import { spotNames } from './fake-page';

function blockOf(text: string): PageBlock {
  const container = document.createElement('p');
  container.append(text);
  document.body.append(container);
  return { container, text, places: null, order: 0 };
}

async function spotAll(
  blocks: readonly PageBlock[],
  answer: (texts: readonly string[]) => Partial<Spotted>,
  changes: Partial<SpotterPorts> = {},
) {
  const asked: { texts: readonly string[]; evidence: Evidence | null }[] = [];
  await new Promise<void>((resolve) => {
    const spotter = createSpotter({
      spot: (sent, evidence) => {
        const texts = sent.map(({ text }) => text);
        asked.push({ texts, evidence });
        return Promise.resolve(spotNames(sent, answer(texts)));
      },
      onMentions: () => undefined,
      onNames: () => undefined,
      onSettled: resolve,
      onUnanswered: resolve,
      nearest: () => 0,
      langOf: () => null,
      signal: new AbortController().signal,
      ...changes,
    });
    spotter.add(blocks);
    spotter.flush();
  });
  return asked;
}

const grown: Evidence = { ...noEvidence, entities: [{ pack: 'p', id: 'a' }] };

describe('what is asked', () => {
  it('comes in portions, the first of them small', async () => {
    const blocks = Array.from({ length: 100 }, (_, at) => blockOf(`mot ${at} `.repeat(500)));
    const asked = await spotAll(blocks, () => ({}));
    expect(asked.flatMap(({ texts }) => texts)).toEqual(blocks.map(({ text }) => text));
    const lengths = asked.map(({ texts }) => texts.join('').length);
    expect(lengths[0]).toBeLessThanOrEqual(8_000);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(100_000);
  });

  it('starts at what is on screen, and comes back for what is above', async () => {
    const blocks = ['au-dessus', 'à l’écran', 'au-dessous'].map(blockOf);
    const [first, second] = [blocks[1], blocks[0]];
    const asked = await spotAll(blocks, () => ({}), { nearest: (waiting) => waiting.findIndex((block) => block === first) });
    expect(asked[0]?.texts).toEqual(['à l’écran', 'au-dessous']);
    expect(asked[1]?.texts).toEqual([second?.text]);
  });

  it('carries the evidence that was answered last', async () => {
    const blocks = [blockOf('un'), blockOf('x'.repeat(9_000)), blockOf('trois')];
    const asked = await spotAll(blocks, () => ({ evidence: grown }));
    expect(asked.map(({ evidence }) => evidence)).toEqual([null, grown]);
  });

  it('has pending blocks asked again once the page has told more, and only then', async () => {
    const blocks = [blockOf('pendant'), blockOf('y'.repeat(9_000)), blockOf('preuve')];
    const answer = (texts: readonly string[]): Partial<Spotted> => ({
      evidence: texts.includes('preuve') ? grown : noEvidence,
      pending: texts.includes('pendant') ? [texts.indexOf('pendant')] : [],
    });
    const asked = await spotAll(blocks, answer);
    expect(asked.map(({ texts }) => texts.map((text) => text.slice(0, 7)))).toEqual([['pendant'], ['yyyyyyy', 'preuve'], ['pendant']]);
  });

  it('leaves out what has no word in it', async () => {
    const asked = await spotAll([blockOf('12:30'), blockOf('3 €'), blockOf('un mot')], () => ({}));
    expect(asked.flatMap(({ texts }) => texts)).toEqual(['un mot']);
  });
});
