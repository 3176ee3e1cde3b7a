import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Edtf, Position, Span, StatementKind } from '../../src/core/model';

/** Holds what the first line of a fixture says: `# date=2024-11-05; lang=fr; style=liveblog`. */
export interface FixtureHeader {
  readonly file: string;
  /** Null where the article gives none. */
  readonly date: Edtf | null;
  readonly lang: string;
  readonly style: string;
}

/** Holds a mention that a reader expects; the wider span first where a shorter one is as good ("Russland(s)"). */
export interface GoldMention {
  readonly id: string;
  readonly spans: readonly Span[];
}

/** Holds an article whose mark-up for spotting was taken out. */
export interface SpotFixture extends FixtureHeader {
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  /** Spans that are neither right nor wrong to find. */
  readonly neutral: readonly Span[];
}

/** Holds one reported content. */
export interface GoldStatement {
  /** Quotation marks at the ends left out; several where a reporting clause interrupts it. */
  readonly spans: readonly Span[];
  /** The same without its optional parts, where it has some. */
  readonly core: readonly Span[] | null;
  /** Parts that may stand on their own, in the content or nowhere. */
  readonly optional: readonly Span[];
  readonly kind: StatementKind;
  /** Ids of the inventory; empty for whoever is in none. */
  readonly speakers: readonly string[];
  /** Names of a speaker outside the inventory; empty where nobody is named. */
  readonly names: readonly string[];
  /** Dates that are right, the best first; null where the text gives none. */
  readonly dates: readonly (Edtf | null)[];
  readonly position: Position | null;
  readonly relay: string | null;
  readonly words: readonly Span[];
  /** True where both reporting it and leaving it out can be defended. */
  readonly doubtful: boolean;
}

/** Holds an article whose mark-up for extraction was taken out. */
export interface ExtractFixture extends FixtureHeader {
  readonly text: string;
  readonly statements: readonly GoldStatement[];
}

const fixtures = fileURLToPath(new URL('../fixtures/held-out/', import.meta.url));

function readHeader(file: string, line: string): FixtureHeader {
  const fields = new Map(
    line
      .replace(/^# /u, '')
      .split('; ')
      .map((field): [string, string] => {
        const at = field.indexOf('=');
        return [field.slice(0, at), field.slice(at + 1)];
      }),
  );
  const lang = fields.get('lang');
  if (lang === undefined) throw new Error(`${file}: the first line names no language; write "# date=…; lang=…; style=…"`);
  return { file, date: fields.get('date') || null, lang, style: fields.get('style') ?? '' };
}

function readAll<T>(folder: string, parse: (file: string, raw: string) => T): T[] {
  const directory = join(fixtures, folder);
  return readdirSync(directory)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => parse(file, readFileSync(join(directory, file), 'utf8')));
}

/**
 * Parse an article marked for spotting: `{{Kim|kim-jong-un}}` is a mention, `{{Kim|?}}` is neither right nor wrong to find,
 * and brackets hold what a mention may leave out: `{{Russland(s)|russia}}`.
 *
 * @throws where the mark-up is broken
 */
export function parseSpotFixture(file: string, raw: string): SpotFixture {
  const lineEnd = raw.indexOf('\n');
  const header = readHeader(file, raw.slice(0, lineEnd));
  const mentions: GoldMention[] = [];
  const neutral: Span[] = [];
  let text = '';
  let last = lineEnd + 1;
  for (const match of raw.matchAll(/\{\{([^{}|]+)\|([^{}|]+)\}\}/gu)) {
    text += raw.slice(last, match.index);
    last = match.index + match[0].length;
    const [, marked = '', id = ''] = match;
    const start = text.length;
    text += marked.replace(/[()]/gu, '');
    const whole: Span = [start, text.length];
    if (id === '?') neutral.push(whole);
    else mentions.push({ id, spans: [whole, ...shorter(marked, start)] });
  }
  text += raw.slice(last);
  if (/\{\{|\}\}/u.test(text)) throw new Error(`${file}: braces are left over near "${text.slice(text.search(/\{\{|\}\}/u), 40)}"`);
  return { ...header, text, mentions, neutral };
}

/** Lists the span without what stands in brackets at either end. */
function shorter(marked: string, start: number): Span[] {
  const before = /^\(([^()]*)\)/u.exec(marked)?.[1] ?? '';
  const after = /\(([^()]*)\)$/u.exec(marked)?.[1] ?? '';
  if (before === '' && after === '') return [];
  return [[start + before.length, start + marked.replace(/[()]/gu, '').length - after.length]];
}

interface OpenPart {
  readonly fields: ReadonlyMap<string, string>;
  readonly start: number;
}

/**
 * Parse an article marked for extraction: `⟦n=Ada Lux;d=2025-03-05;p=denies¦content⟧`.
 *
 * Fields: `s` ids of the inventory, `n` names of a speaker outside it (both separated by `|`), `d` dates that are right (`-` for none),
 * `p` position, `r` relay, `#` number that the parts of an interrupted content share, `?` doubtful, `+` optional: a part that continues
 * or, nested at its end or start, belongs to the content or not as one likes. Parts may nest. Kind and quoted words are read from the quotation
 * marks.
 *
 * @throws where the mark-up is broken
 */
export function parseExtractFixture(file: string, raw: string): ExtractFixture {
  const lineEnd = raw.indexOf('\n');
  const header = readHeader(file, raw.slice(0, lineEnd));
  let text = '';
  const open: OpenPart[] = [];
  const parts: { fields: ReadonlyMap<string, string>; span: Span }[] = [];
  for (let at = lineEnd + 1; at < raw.length; at++) {
    const char = raw.charAt(at);
    if (char === '⟦') {
      const end = raw.indexOf('¦', at);
      if (end < 0 || /[⟧\n]/u.test(raw.slice(at, end))) throw new Error(`${file}: "⟦" without "¦" near "${raw.slice(at, at + 40)}"`);
      open.push({ fields: readFields(raw.slice(at + 1, end)), start: text.length });
      at = end;
    } else if (char === '⟧') {
      const part = open.pop();
      if (part === undefined) throw new Error(`${file}: "⟧" closes nothing near "${raw.slice(at - 40, at)}"`);
      parts.push({ fields: part.fields, span: [part.start, text.length] });
    } else text += char;
  }
  if (open.length > 0) throw new Error(`${file}: "⟦" is never closed`);
  parts.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  return { ...header, text, statements: joinParts(parts).map((joined) => toStatement(text, joined)) };
}

function readFields(marked: string): Map<string, string> {
  return new Map(
    marked
      .split(';')
      .filter((field) => field !== '')
      .map((field): [string, string] =>
        field.includes('=') ? [field.slice(0, field.indexOf('=')), field.slice(field.indexOf('=') + 1)] : [field, 'yes'],
      ),
  );
}

interface JoinedParts {
  readonly fields: ReadonlyMap<string, string>;
  readonly spans: Span[];
  readonly optional: Span[];
}

/** Joins the parts of interrupted contents, and gives optional parts to the content that they stand in or go on with. */
function joinParts(parts: readonly { fields: ReadonlyMap<string, string>; span: Span }[]): JoinedParts[] {
  const joined: JoinedParts[] = [];
  const interrupted = new Map<string, JoinedParts>();
  for (const { fields, span } of parts) {
    const number = fields.get('#');
    const begun = number === undefined ? undefined : interrupted.get(number);
    if (begun !== undefined) {
      begun.spans.push(span);
      if (fields.has('+')) begun.optional.push(span);
    } else if (fields.has('+')) {
      joined
        .filter((one) => one.spans.some(([start, end]) => start <= span[0] && span[1] <= end))
        .at(-1)
        ?.optional.push(span);
    } else {
      const one = { fields, spans: [span], optional: [] };
      joined.push(one);
      if (number !== undefined) interrupted.set(number, one);
    }
  }
  return joined;
}

/** Takes optional parts off the ends of a content. */
function withoutOptional({ spans, optional }: JoinedParts): Span[] | null {
  if (optional.length === 0) return null;
  return spans.flatMap(([start, end]) => {
    const from = optional.find((part) => part[0] === start)?.[1] ?? start;
    const to = optional.find((part) => part[1] === end && part[0] >= from)?.[0] ?? end;
    return from < to ? [[from, to] as const] : [];
  });
}

function toStatement(text: string, joined: JoinedParts): GoldStatement {
  const { fields, spans, optional } = joined;
  const list = (key: string) => fields.get(key)?.split('|') ?? [];
  const trimmed = (some: readonly Span[]) => some.map((span) => trimSpan(text, span));
  const quoted = spans.flatMap((span) => quotedIn(text, span));
  const whole = spans.every((span) => isQuoted(text, span, spans));
  const dates = list('d').map((date) => (date === '-' ? null : date));
  const core = withoutOptional(joined);
  return {
    spans: trimmed(spans),
    core: core === null ? null : trimmed(core),
    optional: trimmed(optional),
    kind: whole ? 'direct' : quoted.length > 0 ? 'mixed' : 'indirect',
    speakers: list('s'),
    names: list('n'),
    dates: dates.length > 0 ? dates : [null],
    position: (fields.get('p') as Position | undefined) ?? null,
    relay: fields.get('r') ?? null,
    words: trimmed(whole ? spans : quoted),
    doubtful: fields.has('?'),
  };
}

/** Tells whether a content lies between quotation marks; the parts of an interrupted one share a pair. */
function isQuoted(text: string, [start, end]: Span, all: readonly Span[]): boolean {
  const opened = /[«“"'‘]\s?$/u.test(text.slice(0, start));
  const closed = /^[,.]?\s?[»”"'’]/u.test(text.slice(end));
  if (all.length === 1) return opened && closed;
  return opened || closed;
}

/** Finds the outermost quotations within a span. */
function quotedIn(text: string, [start, end]: Span): Span[] {
  const found: Span[] = [];
  const quotation = /«([^»]*)»|“([^”]*)”|"([^"]*)"/gu;
  for (const match of text.slice(start, end).matchAll(quotation))
    found.push([start + match.index + 1, start + match.index + match[0].length - 1]);
  return found;
}

const edge = /[\s«»“”"'’.,;:!?…]/u;

/** Narrows a span to its words: quotation marks, blanks and closing punctuation at its ends do not count. */
export function trimSpan(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && edge.test(text.charAt(from))) from++;
  while (to > from && edge.test(text.charAt(to - 1))) to--;
  return [from, to];
}

/** Reads the articles marked for spotting, by name. */
export function readSpotFixtures(): SpotFixture[] {
  return readAll('spot', parseSpotFixture);
}

/** Reads the articles marked for extraction, by name. */
export function readExtractFixtures(): ExtractFixture[] {
  return readAll('extract', parseExtractFixture);
}
