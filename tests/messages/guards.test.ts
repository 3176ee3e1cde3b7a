import { describe, expect, test } from 'vitest';
import { contentGuards } from '../../src/messages/content-guards';
import { ownPageGuards, pageGuards } from '../../src/messages/guards';
import * as signalLimits from '../../src/core/page/signal-limits';
import * as limits from '../../src/messages/limits';

const context = {
  url: 'https://news.example/a',
  title: 'A',
  lang: 'fr',
  published: '2025-07-13',
  publishedFrom: 'meta',
  isArticle: true,
};
const unknownContext = { ...context, lang: null, published: null, publishedFrom: null, isArticle: false };
const block = { block: 0, text: 'Sergueï Lavrov' };
const spot = { context, blocks: [block], evidence: null };
const item = { pack: 'p', id: 'sergei-lavrov' };
const card = { ...item, context, limit: 5 };
const long = (length: number) => 'x'.repeat(length);
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

const signals = {
  url: 'https://news.example/a',
  title: 'A',
  headline: null,
  lang: 'fr',
  canonical: null,
  metas: [{ name: 'og:title', content: 'A' }],
  jsonLd: ['{}'],
  properties: [],
  times: [{ datetime: null, text: '13 juillet', hint: 'date', nearHeadline: true }],
  printed: [{ text: '13 juillet 2025', hint: 'date', place: 'below' }],
  text: { paragraphs: 3, length: 900, articles: 1 },
  sample: 'A',
};

type AnyGuards = Readonly<Record<string, (params: unknown) => { ok: boolean; path?: string }>>;
const guardsOf: Readonly<Record<'page' | 'own' | 'content', AnyGuards>> = { page: pageGuards, own: ownPageGuards, content: contentGuards };
type From = keyof typeof guardsOf;

describe('good params pass unchanged', () => {
  test.each<[From, string, unknown]>([
    ['page', 'page.spot', spot],
    ['page', 'page.spot', { ...spot, context: unknownContext, blocks: [{ ...block, lang: 'en' }] }],
    [
      'page',
      'page.spot',
      { ...spot, blocks: [], evidence: { entities: [item], others: ['kirill lavrov'], inOffice: [], displaced: [], notBefore: null } },
    ],
    ['page', 'page.spot', { ...spot, blocks: times(10, { block: 1, text: long(limits.blockText) }) }],
    ['page', 'page.understand', signals],
    ['page', 'page.count', { count: 3 }],
    ['page', 'page.count', { count: null }],
    ['page', 'card.load', null],
    ['page', 'card.read', card],
    ['page', 'statement.pin', { pack: 'p', statement: 's', context }],
    ['page', 'statement.unpin', { pin: 'x' }],
    ['page', 'statement.pins', { pack: 'p', statements: ['s', 't'] }],
    ['page', 'mute.set', { what: 'site', key: 'www.example.org', muted: true }],
    ['page', 'panel.open', null],
    ['page', 'panel.open', item],
    ['own', 'card.read', card],
    ['own', 'packs.list', null],
    ['own', 'packs.reinstall', null],
    ['own', 'topics.list', null],
    ['own', 'items.name', { keys: ['p/sergei-lavrov'] }],
    ['own', 'statement.unpin', { pin: 'x' }],
    ['own', 'page.explain', { context, blocks: [block] }],
    ['content', 'page.report', null],
    ['content', 'page.text', null],
    ['content', 'mention.jump', { ...item, within: 'Sergueï Lavrov' }],
    ['content', 'page.scan', null],
    ['content', 'mention.jump', item],
    ['content', 'mention.step', { direction: 'next' }],
    ['content', 'mention.step', { direction: 'previous' }],
  ])('%s: %s', (from, name, params) => {
    expect(guardsOf[from][name]?.(params)).toEqual({ ok: true, value: params });
  });
});

describe('bad params are refused by path', () => {
  const withContext = (changes: object) => ({ ...spot, context: { ...context, ...changes } });
  test.each<[From, string, string, unknown]>([
    ['page', 'page.spot', 'params', null],
    ['page', 'page.spot', 'params', 'text'],
    ['page', 'page.spot', 'params.context', { blocks: [], evidence: null }],
    ['page', 'page.spot', 'params.more', { ...spot, more: 1 }],
    ['page', 'page.spot', 'params.evidence', { ...spot, evidence: undefined }],
    ['page', 'page.spot', 'params.context.url', withContext({ url: 'javascript:alert(1)' })],
    ['page', 'page.spot', 'params.context.url', withContext({ url: `https://${long(signalLimits.url)}` })],
    ['page', 'page.spot', 'params.context.title', withContext({ title: long(limits.title + 1) })],
    ['page', 'page.spot', 'params.context.lang', withContext({ lang: '' })],
    ['page', 'page.spot', 'params.context.published', withContext({ published: 'July 13' })],
    ['page', 'page.spot', 'params.context.isArticle', withContext({ isArticle: 'yes' })],
    ['page', 'page.spot', 'params.blocks.1.text', { ...spot, blocks: [block, { block: 1, text: null }] }],
    ['page', 'page.spot', 'params.blocks.0.text', { ...spot, blocks: [{ block: 0, text: long(limits.blockText + 1) }] }],
    ['page', 'page.spot', 'params.blocks.0.block', { ...spot, blocks: [{ block: -1, text: '' }] }],
    ['page', 'page.spot', 'params.blocks', { ...spot, blocks: times(limits.blocks + 1, block) }],
    ['page', 'page.spot', 'params.blocks', { ...spot, blocks: times(11, { block: 1, text: long(limits.blockText) }) }],
    [
      'page',
      'page.spot',
      'params.evidence.entities',
      { ...spot, evidence: { entities: times(limits.evidence + 1, item), others: [], inOffice: [], displaced: [], notBefore: null } },
    ],
    [
      'page',
      'page.spot',
      'params.evidence.others.0',
      { ...spot, evidence: { entities: [], others: [7], inOffice: [], displaced: [], notBefore: null } },
    ],
    ['page', 'page.understand', 'params.url', { ...signals, url: 'file:///etc/passwd' }],
    ['page', 'page.understand', 'params.title', { ...signals, title: long(signalLimits.signal + 1) }],
    ['page', 'page.understand', 'params.jsonLd.0', { ...signals, jsonLd: [long(signalLimits.jsonLd + 1)] }],
    ['page', 'page.understand', 'params.times.0.datetime', { ...signals, times: [{ ...signals.times[0], datetime: 1 }] }],
    [
      'page',
      'page.understand',
      'params.printed',
      { ...signals, printed: times(signalLimits.signals + 1, { text: 'x', hint: '', place: null }) },
    ],
    ['page', 'page.understand', 'params.text.length', { ...signals, text: { ...signals.text, length: -1 } }],
    ['page', 'page.count', 'params.count', { count: 1.5 }],
    ['page', 'page.count', 'params.count', {}],
    ['page', 'card.load', 'params', {}],
    ['page', 'card.read', 'params.limit', { ...card, limit: -1 }],
    ['page', 'card.read', 'params.limit', { ...card, limit: limits.statements + 1 }],
    ['page', 'card.read', 'params.id', { ...card, id: '' }],
    ['page', 'statement.pin', 'params.statement', { pack: 'p', statement: long(limits.id + 1), context }],
    ['page', 'statement.unpin', 'params.pin', { pin: 7 }],
    ['page', 'statement.pins', 'params.statements.0', { pack: 'p', statements: [null] }],
    ['page', 'mute.set', 'params.what', { what: 'pack', key: 'p', muted: true }],
    ['page', 'mute.set', 'params.key', { what: 'site', key: '', muted: true }],
    ['page', 'mute.set', 'params.muted', { what: 'site', key: 'a.example' }],
    ['page', 'panel.open', 'params.id', { pack: 'p' }],
    ['own', 'packs.list', 'params', {}],
    ['own', 'items.name', 'params.keys', { keys: times(limits.keys + 1, 'p/a') }],
    ['content', 'page.report', 'params', {}],
    ['content', 'mention.jump', 'params.pack', null],
    ['content', 'mention.jump', 'params.pack', { pack: long(limits.id + 1), id: 'a' }],
    ['content', 'mention.jump', 'params.id', { pack: 'p', id: 7 }],
    ['content', 'mention.step', 'params.direction', { direction: 'back' }],
  ])('%s: %s names %s', (from, name, path, params) => {
    expect(guardsOf[from][name]?.(params)).toEqual({ ok: false, path });
  });

  test('own keys called __proto__ change no prototype', () => {
    const params: unknown = JSON.parse('{"count":1,"__proto__":{"polluted":true}}');
    expect(guardsOf.page['page.count']?.(params).ok).toBe(false);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
