import Dexie from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { viewStatement } from '../../src/core/related/statement-view';
import type { Result } from '../../src/core/result';
import { openNotebook, type Notebook, type PinnedStatement } from '../../src/store/notebook';
import { bundledPack } from '../packs/bundled';
import { failAtWrite, fakeEngine } from './engine';

afterEach(() => void vi.restoreAllMocks());

const pack = bundledPack();
const PACK = pack.header.id;
const material = {
  pack: PACK,
  entities: new Map(pack.entities.map((one) => [one.id, one])),
  sources: new Map(pack.sources.map((one) => [one.id, one])),
  via: new Map(pack.statements.map((one) => [one.id, one])),
};
const views = pack.statements.map((one) => viewStatement(one, material, 'fr'));

/** Makes a pin of the n-th statement of the pack. */
function pinOf(
  n: number,
  url = 'https://news.example/a',
  pinnedAt = `2026-11-21T00:00:${String(n).padStart(2, '0')}.000Z`,
): Omit<PinnedStatement, 'pin'> {
  const statement = views[n];
  if (statement === undefined) throw new Error(`there is no statement ${n}`);
  return { statement, page: { url, title: 'Un titre', published: '2024-11-01' }, pinnedAt };
}

async function value<T>(result: Promise<Result<T>>): Promise<T> {
  const answer = await result;
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`);
  return answer.value;
}

/** Follows a notebook and waits for a state, without a clock. */
function follow(notebook: Notebook) {
  const states: string[][] = [];
  let wake: () => void = () => undefined;
  const stop = notebook.watch((pins) => {
    states.push(pins.ok ? pins.value.map(({ statement }) => statement.id) : [pins.error.code]);
    wake();
  });
  const until = async (expected: readonly string[]): Promise<void> => {
    while (JSON.stringify(states.at(-1)) !== JSON.stringify(expected)) await new Promise<void>((resolve) => (wake = resolve));
  };
  return { states, until, stop };
}

describe('pin', () => {
  test('keeps the statement as it was, for every statement of the pack', async () => {
    const engine = fakeEngine();
    const notebook = openNotebook({ engine });
    for (const n of views.keys()) await value(notebook.pin(pinOf(n)));
    const pins = await value(openNotebook({ engine }).pins());
    expect(pins.map(({ statement }) => statement)).toEqual([...views].reverse());
    expect(pins[0]?.page).toEqual({ url: 'https://news.example/a', title: 'Un titre', published: '2024-11-01' });
  });

  test('is idempotent per statement and page, also from two tabs at once', async () => {
    const engine = fakeEngine();
    const tabs = [openNotebook({ engine }), openNotebook({ engine }), openNotebook({ engine })];
    const ids = await Promise.all([...tabs, ...tabs].map((tab) => value(tab.pin(pinOf(1)))));
    expect(new Set(ids).size).toBe(1);
    const elsewhere = await value(tabs[0]?.pin(pinOf(1, 'https://news.example/b')) ?? Promise.reject(new Error('no tab')));
    expect(elsewhere).not.toBe(ids[0]);
    expect(await value(openNotebook({ engine }).pins())).toHaveLength(2);
  });

  test.each(['killed', 'full', 'full-at-commit'] as const)('says so where it is %s, and keeps what was there', async (how) => {
    const engine = fakeEngine();
    const notebook = openNotebook({ engine });
    await value(notebook.pin(pinOf(1)));
    failAtWrite(1, how);
    const failed = await notebook.pin(pinOf(2));
    vi.restoreAllMocks();
    expect(failed).toMatchObject({ ok: false, error: { code: how === 'killed' ? 'store/failed' : 'store/full' } });
    expect((await value(notebook.pins())).map(({ statement }) => statement.id)).toEqual([views[1]?.id]);
    expect((await notebook.pin(pinOf(2))).ok).toBe(true);
  });
});

describe('unpin and restore', () => {
  test('come back to the same pin', async () => {
    const notebook = openNotebook({ engine: fakeEngine() });
    for (const n of [1, 2, 3]) await value(notebook.pin(pinOf(n)));
    const before = await value(notebook.pins());
    const [, middle] = before;
    if (middle === undefined) throw new Error('no pin');
    await value(notebook.unpin(middle.pin));
    expect(await value(notebook.pins())).toEqual(before.filter((one) => one !== middle));
    await value(notebook.restore(middle));
    await value(notebook.restore(middle));
    expect(await value(notebook.pins())).toEqual(before);
  });

  test('change nothing for what is not there, or was pinned again meanwhile', async () => {
    const notebook = openNotebook({ engine: fakeEngine() });
    await value(notebook.unpin('nothing'));
    const first = await value(notebook.pin(pinOf(1)));
    const [pinned] = await value(notebook.pins());
    if (pinned === undefined) throw new Error('no pin');
    await value(notebook.unpin(first));
    const again = await value(notebook.pin(pinOf(1)));
    await value(notebook.restore(pinned));
    expect((await value(notebook.pins())).map(({ pin }) => pin)).toEqual([again]);
  });
});

describe('pinsOf', () => {
  test('answers the newest pin of each statement', async () => {
    const notebook = openNotebook({ engine: fakeEngine() });
    await value(notebook.pin(pinOf(1, 'https://news.example/a', '2026-01-02T00:00:00.000Z')));
    const newest = await value(notebook.pin(pinOf(1, 'https://news.example/b', '2026-01-03T00:00:00.000Z')));
    await value(notebook.pin(pinOf(1, 'https://news.example/c', '2026-01-01T00:00:00.000Z')));
    const [one, two] = [views[1]?.id ?? '', views[2]?.id ?? ''];
    expect(await value(notebook.pinsOf(PACK, [one, two]))).toEqual({ [one]: newest });
    expect(await value(notebook.pinsOf('other', [one]))).toEqual({});
    expect(await value(notebook.pinsOf(PACK, []))).toEqual({});
  });
});

describe('watch', () => {
  test('tells of changes from another context, newest first, until it is stopped', async () => {
    const engine = fakeEngine();
    const [panel, background] = [openNotebook({ engine, name: 'watched' }), openNotebook({ engine, name: 'watched' })];
    const { states, until, stop } = follow(panel);
    await until([]);
    const first = await value(background.pin(pinOf(1)));
    await until([views[1]?.id ?? '']);
    await value(background.pin(pinOf(2)));
    await until([views[2]?.id ?? '', views[1]?.id ?? '']);
    await value(background.unpin(first));
    await until([views[2]?.id ?? '']);
    stop();
    const told = states.length;
    await value(background.pin(pinOf(3)));
    await value(panel.pins());
    expect(states).toHaveLength(told);
  });

  test('goes on, reading, where a newer version upgrades the database under an open panel', async () => {
    const engine = fakeEngine();
    const panel = openNotebook({ engine, name: 'upgraded' });
    await value(panel.pin(pinOf(1)));
    const { until, stop } = follow(panel);
    await until([views[1]?.id ?? '']);
    const newer = new Dexie('upgraded', engine);
    newer.version(2).stores({ pins: 'pin, &[pack+statementId+url], [pack+statementId], pinnedAt' });
    await newer.open();
    await newer.table('pins').add({ pin: 'new', ...pinOf(2), pack: PACK, statementId: views[2]?.id, url: 'https://news.example/a' });
    await until([views[2]?.id ?? '', views[1]?.id ?? '']);
    expect(await panel.unpin('new')).toMatchObject({ ok: false, error: { code: 'store/newer' } });
    stop();
    newer.close();
  });

  test('can be stopped before it has told anything', async () => {
    const notebook = openNotebook({ engine: fakeEngine(), name: 'stopped' });
    const { states, stop } = follow(notebook);
    stop();
    await value(notebook.pins());
    await value(notebook.pins());
    expect(states).toEqual([]);
  });
});

describe('stored rows', () => {
  test('that cannot be read are left out and left alone', async () => {
    const engine = fakeEngine();
    const notebook = openNotebook({ engine });
    await value(notebook.pin(pinOf(1)));
    const db = await new Dexie('incise-notebook', engine).open();
    await db.table('pins').add({ pin: 'damaged', pack: PACK, statementId: 'x', url: 'y', statement: { gist: 7 } });
    expect(await value(notebook.pins())).toHaveLength(1);
    expect(await db.table('pins').count()).toBe(2);
    db.close();
  });
});
