import { openWatch } from '../../scripts/driver/reader';
import type { Session } from '../../scripts/driver/session';
import type { Site } from '../../scripts/site';
import { articlePage } from '../e2e/made-pages';
import { act, load } from './page-tracing';
import { walk } from './page-walk';
import { quantile, type Row, type Table } from './table';

const loads = 3;
const path = '/stretch.html';
/** A stretch is long where a page would feel it; a walk over the unit takes about a third of that, and is longer where the machine is slow. */
const longestWalks = 3;

const rows = (count: number, row: (i: number) => string) => Array.from({ length: count }, (_, i) => row(i)).join('\n');
const unit = rows(25_000, (i) => `<p>Ligne ${i}, <b>sans rien</b></p>`);

/** Are pages that would keep a reader without breath, each in a way of its own. */
const shapes = {
  '5,000 text nodes': rows(2_500, (i) => `<p>Ligne ${i} <b>sur Lin Jian</b></p>`),
  '50,000 text nodes': unit,
  '100,000 nodes in one element': rows(50_000, (i) => `<p>Ligne ${i}.</p>`),
  '100,000 nodes with many names': rows(25_000, (i) => `<p>Sergueï Lavrov ${i} <b>et</b> Lin Jian.</p>`),
  '40,000 lines in one element': `<div>${rows(40_000, (i) => `${i % 100 === 0 ? 'Lin Jian' : 'Une'} ligne ${i}.<br>`)}</div>`,
  'a paragraph of two million characters': `<p>${rows(40_000, (i) => `Une phrase ${i} sur Sergueï Lavrov, rien de plus.`)}</p>`,
} as const;

/** Measure the longest stretch for which our script leaves a page no turn, in bare walks over 50,000 text nodes. */
export async function benchStretches(session: Session, site: Site): Promise<Table> {
  const publish = (body: string) => site.publish(path, { html: articlePage({ body: `<p>Sergueï Lavrov est reparti.</p>${body}` }) });
  const watch = await openWatch(session);
  const walks: number[] = [];
  const found: Record<string, number[]> = {};
  for (let i = 0; i < loads; i++) {
    publish(unit);
    walks.push((await act(session, path, (page) => walk(page, 'isolated'))).markedMs);
    for (const [shape, body] of Object.entries(shapes)) {
      publish(body);
      (found[shape] ??= []).push((await load(session, watch, `http://journal.localhost${path}`)).longestScriptMs);
    }
  }
  await watch.close();
  const walkMs = quantile(walks, 0.5);
  const ratios = Object.entries(found).map(([shape, stretches]): Row => {
    const longest = quantile(stretches, 0.5);
    return {
      what: `${shape}: longest stretch ÷ that walk`,
      value: longest / walkMs,
      unit: '×',
      most: longestWalks,
      note: `${longest.toFixed(1)} ms`,
    };
  });
  const walkRow: Row = {
    what: 'bare walk over 50,000 text nodes, as an extension does it',
    value: walkMs,
    unit: 'ms',
    note: `median of ${loads}`,
  };
  return { title: 'What a page waits for us at most', rows: [walkRow, ...ratios] };
}
