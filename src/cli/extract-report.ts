import { appendFileSync, writeFileSync } from 'node:fs';
import type { FoundStatement } from '../core/extract/found-statement';
import type { Span } from '../core/model';
import type { Extracted } from './extract-article';
import { reportScript } from './report-script';
import { reportStyle } from './report-style';

/** Writes the page in which a person can check extraction, article by article. */
export interface ExtractReport {
  /** Add an article to the page. */
  readonly add: (extracted: Extracted) => void;
  /** End the page; nothing can be added afterwards. */
  readonly close: () => void;
}

function escape(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}

/** Content, words, cue, speaker (`s`), date, venue (`p`). */
type MarkKind = 'c' | 'w' | 'k' | 's' | 'd' | 'p';

interface Mark {
  readonly span: Span;
  readonly kind: MarkKind;
  readonly no: number;
}

function marksOf(statements: readonly FoundStatement[]): Mark[] {
  return statements.flatMap((found, i) => {
    const no = i + 1;
    const single = (kind: MarkKind, span: Span | null): Mark[] => (span === null ? [] : [{ kind, span, no }]);
    return [
      ...found.spans.map((span) => ({ kind: 'c' as const, span, no })),
      ...found.words.map((span) => ({ kind: 'w' as const, span, no })),
      ...single('k', found.cueSpan),
      ...single('s', found.speakerSpan),
      ...single('d', found.dateSpan),
      ...single('p', found.venueSpan),
    ];
  });
}

/** Cuts the text wherever a mark begins or ends, so that marks may overlap. */
function markText(text: string, statements: readonly FoundStatement[]): string {
  const marks = marksOf(statements);
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ span }) => span)])].sort((a, b) => a - b);
  return cuts
    .slice(0, -1)
    .map((from, i) => {
      const to = cuts[i + 1] ?? from;
      const here = marks.filter(({ span }) => span[0] <= from && span[1] >= to);
      const starts = here.filter(({ kind, span, no }) => kind === 'c' && span[0] === from && statements[no - 1]?.spans[0]?.[0] === from);
      const numbers = starts.map(({ no }) => `<span class="n" data-no="${no}">${no}</span>`).join('');
      if (here.length === 0) return escape(text.slice(from, to));
      const kinds = [...new Set(here.map(({ kind }) => kind))];
      const data = kinds
        .map(
          (kind) =>
            ` data-${kind}="${here
              .filter((mark) => mark.kind === kind)
              .map(({ no }) => no)
              .join(' ')}"`,
        )
        .join('');
      return `${numbers}<span class="${kinds.join(' ')}"${data}>${escape(text.slice(from, to))}</span>`;
    })
    .join('');
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function row(name: string, value: string, unsure = false): string {
  return `<dt>${name}</dt><dd${unsure ? ' class="unsure"' : ''}>${value}</dd>`;
}

function item(found: FoundStatement, no: number): string {
  const speakerUnsure = found.unsure.includes('speaker') || found.speakerConfidence < 0.7;
  const dateUnsure = found.unsure.includes('date');
  const who = found.speakerName ?? '?';
  const ids = found.speakers.length === 0 ? 'not in the packs' : found.speakers.join(', ');
  const given = found.dateAsGiven === null ? '–' : `“${escape(found.dateAsGiven)}”`;
  const rows = [
    row('kind', `${found.kind} · ${found.position}${found.hearsay ? ' · hearsay' : ''}`),
    row('cue', found.cue === null ? '–' : `“${escape(found.cue)}”`),
    row('speaker', `${escape(ids)} <span class="rule">${found.speakerRule} ${percent(found.speakerConfidence)}</span>`, speakerUnsure),
    row('date', `${found.date ?? '–'} ← ${given} <span class="rule">${found.dateRule ?? ''}</span>`, dateUnsure),
    ...(found.addresseeName === null ? [] : [row('to', escape(found.addresseeName))]),
    ...(found.venueAsGiven === null
      ? []
      : [
          row(
            'venue',
            `“${escape(found.venueAsGiven)}”${found.venue === null ? '' : ` → ${escape(found.venue)}`} <span class="rule">${found.venueRule ?? ''}</span>`,
          ),
        ]),
    ...(found.relay.length === 0 ? [] : [row('relay', escape(found.relay.join(' → ')))]),
    ...(found.figures.length === 0
      ? []
      : [row('figures', escape(found.figures.map(({ text, hedge }) => (hedge === null ? text : `${hedge} ${text}`)).join(' · ')))]),
    row('rule', `<span class="rule">${found.rule} ${percent(found.confidence)}</span>`, found.confidence < 0.6),
  ];
  const unsure = speakerUnsure || dateUnsure || found.confidence < 0.6;
  return `<li data-no="${no}"${unsure ? ' data-unsure="1"' : ''}><span class="no">${no}</span><b${speakerUnsure ? ' class="unsure"' : ''}>${escape(who)}${speakerUnsure ? ' ?' : ''}</b><dl>${rows.join('')}</dl></li>`;
}

function articleHtml({ article, analysis, published, lang }: Extracted): string {
  const facts = `${lang} · ${published ?? 'publication date unknown'} · ${analysis.statements.length} statements`;
  const arrows = '<svg class="arrows" aria-hidden="true"></svg>';
  const list = analysis.statements.map((found, i) => item(found, i + 1)).join('');
  return `<article lang="${lang}"><h2>${escape(article.file)}<small>${escape(facts)}</small></h2><div class="text">${markText(article.text, analysis.statements)}</div><ol>${list}</ol>${arrows}</article>\n`;
}

const head = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>Incise: extracted statements</title><style>${reportStyle}</style>
<header><strong>Incise</strong> <span><span class="c">content</span> <span class="c w">quoted</span> <span class="k">cue</span> <span class="s">speaker</span> <span class="d">date</span> <span class="p">venue</span> <span class="unsure">unsure</span></span>
<span><kbd>n</kbd> <kbd>p</kbd> next, previous · <kbd>u</kbd> <kbd>U</kbd> next, previous unsure</span> <span id="place"></span></header>
<svg width="0" height="0" style="position:absolute" aria-hidden="true"><marker id="tip" viewBox="0 0 10 10" refX="8" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0 10 5 0 10z" fill="currentColor"/></marker></svg>
`;

/** Begin a report at a path; an existing file is replaced. */
export function createReport(path: string): ExtractReport {
  writeFileSync(path, head);
  return {
    add: (extracted) => appendFileSync(path, articleHtml(extracted)),
    close: () => appendFileSync(path, `<script>${reportScript}</script></html>\n`),
  };
}
