import * as v from 'valibot';
import { isEdtf } from '../core/dates';
import * as signalLimits from '../core/page/signal-limits';
import * as limits from './limits';
import type { ContentToBackground, PagesToBackground } from './protocol';
import type { Guard, Guards } from './rpc';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.id));
const text = (maxLength: number) => v.pipe(v.string(), v.maxLength(maxLength));
/** An item key: pack, slash, id; or a host name. */
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(2 * limits.id + 1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const list = <Item extends v.GenericSchema>(item: Item, maxLength: number) => v.pipe(v.array(item), v.maxLength(maxLength));
const edtf = v.pipe(text(limits.id), v.check(isEdtf));

const context = v.strictObject({
  url: v.pipe(text(signalLimits.url), v.regex(/^https?:\/\//)),
  title: text(limits.title),
  lang: v.nullable(id),
  published: v.nullable(edtf),
  publishedFrom: v.nullable(id),
  isArticle: v.boolean(),
});

const block = v.strictObject({ block: count, text: text(limits.blockText), lang: v.exactOptional(text(limits.id)) });

const blocks = v.pipe(
  list(block, limits.blocks),
  v.check((all) => all.reduce((sum, { text: { length } }) => sum + length, 0) <= limits.text),
);

const item = v.strictObject({ pack: id, id });

const evidence = v.strictObject({
  entities: list(item, limits.evidence),
  others: list(id, limits.evidence),
  inOffice: list(item, limits.evidence),
  displaced: list(item, limits.evidence),
  notBefore: v.nullable(id),
});

const signal = text(signalLimits.signal);
const signals = <Item extends v.GenericSchema>(one: Item) => list(one, signalLimits.signals);
const named = signals(v.strictObject({ name: signal, content: signal }));
const pageSignals = v.strictObject({
  url: v.pipe(text(signalLimits.url), v.regex(/^https?:\/\//)),
  title: signal,
  headline: v.nullable(signal),
  lang: v.nullable(signal),
  canonical: v.nullable(text(signalLimits.url)),
  metas: named,
  jsonLd: signals(text(signalLimits.jsonLd)),
  properties: named,
  times: signals(v.strictObject({ datetime: v.nullable(signal), text: signal, hint: signal, nearHeadline: v.boolean() })),
  printed: signals(v.strictObject({ text: signal, hint: signal, place: v.nullable(v.picklist(['above', 'below'])) })),
  text: v.strictObject({ paragraphs: count, length: count, articles: count }),
  sample: text(signalLimits.sample),
});

const nothing = guard(v.null());
const among = v.optional(v.strictObject({ options: list(item, limits.options), isMade: v.boolean() }));
const readCard = guard(v.strictObject({ pack: id, id, context, limit: v.pipe(count, v.maxValue(limits.statements)), among }));
const unpin = guard(v.strictObject({ pin: id }));

/** Checks what content scripts ask of the background. */
export const pageGuards: Guards<ContentToBackground> = {
  'page.understand': guard(pageSignals),
  'page.spot': guard(v.strictObject({ context, blocks, evidence: v.nullable(evidence) })),
  'page.count': guard(v.strictObject({ count: v.nullable(count) })),
  'card.load': nothing,
  'card.read': readCard,
  'statement.pin': guard(v.strictObject({ pack: id, statement: id, context })),
  'statement.unpin': unpin,
  'statement.pins': guard(v.strictObject({ pack: id, statements: list(id, limits.statements) })),
  'mute.set': guard(v.strictObject({ what: v.picklist(['entity', 'topic', 'site']), key, muted: v.boolean() })),
  'panel.open': guard(v.nullable(item)),
};

/** Checks what the extension's own pages ask of the background. */
export const ownPageGuards: Guards<PagesToBackground> = {
  'card.read': readCard,
  'packs.list': nothing,
  'packs.reinstall': nothing,
  'packs.progress': nothing,
  'topics.list': nothing,
  'items.name': guard(v.strictObject({ keys: list(key, limits.keys) })),
  'statement.unpin': unpin,
  'page.explain': guard(v.strictObject({ context, blocks })),
};

/** Make a guard of a schema; it stops at the first fault, so that a large malformed message costs little. */
function guard<Schema extends v.GenericSchema>(schema: Schema): Guard<v.InferOutput<Schema>> {
  return (params) => {
    const parsed = v.safeParse(schema, params, { abortEarly: true });
    if (parsed.success) return { ok: true, value: parsed.output };
    const path = v.getDotPath(parsed.issues[0]);
    return { ok: false, path: path === null ? 'params' : `params.${path}` };
  };
}
