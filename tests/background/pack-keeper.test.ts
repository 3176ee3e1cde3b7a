import { describe, expect, test } from 'vitest';
import { createPackKeeper } from '../../src/background/pack-keeper';
import { failure, success, type Result } from '../../src/core/result';
import { fakeStorage } from '../messages/storage';

/** Runs wakes of one background over one storage; each wake is a new keeper. */
const done = () => Promise.resolve(success(null));

function extension(install: () => Promise<Result<null>> = done) {
  const { area, items } = fakeStorage('local');
  const counts = { installs: 0, told: 0 };
  const rewrites: boolean[] = [];
  const wake = (version = '1.0.0') =>
    createPackKeeper({
      install: ({ rewrite }) => {
        counts.installs += 1;
        rewrites.push(rewrite);
        return install();
      },
      version,
      area,
      onInstalled: () => (counts.told += 1),
    });
  return { wake, counts, rewrites, items };
}

describe('createPackKeeper', () => {
  test('installs once per version, over many wakes', async () => {
    const { wake, counts } = extension();
    for (const version of ['1.0.0', '1.0.0', '1.0.0', '1.1.0', '1.1.0']) await wake(version).ensure();
    expect(counts).toEqual({ installs: 2, told: 2 });
  });

  test('starts over at the next wake where a wake was killed in the middle', async () => {
    let kill = true;
    const { wake, counts } = extension(() => (kill ? new Promise(() => undefined) : done()));
    void wake().ensure();
    await Promise.resolve();
    await Promise.resolve();
    expect(counts).toEqual({ installs: 1, told: 0 });
    kill = false;
    await wake().ensure();
    expect(counts).toEqual({ installs: 2, told: 1 });
  });

  test('tells how far an installation is, also to whoever asks before it has begun', async () => {
    const { area } = fakeStorage('local');
    let end: () => void = () => undefined;
    const keeper = createPackKeeper({
      install: ({ onProgress }) => {
        onProgress(0.4);
        return new Promise((resolve) => (end = () => resolve(success(null))));
      },
      version: '1.0.0',
      area,
      onInstalled: () => undefined,
    });
    expect(await keeper.progress()).toBeNull();
    const ensured = keeper.ensure();
    expect(await keeper.progress()).toBe(0.4);
    end();
    await ensured;
    expect(await keeper.progress()).toBeNull();
  });

  test('passes on why an installation failed, and starts over at the next wake', async () => {
    let full = true;
    const { wake, counts } = extension(() => (full ? Promise.resolve(failure('store/full', 'No room.')) : done()));
    expect(await wake().ensure()).toMatchObject({ ok: false, error: { code: 'store/full' } });
    full = false;
    expect(await wake().ensure()).toEqual(success(null));
    expect(counts.installs).toBe(2);
  });

  test('shares one installation among callers at the same time, and installs again for later ones', async () => {
    const { wake, counts } = extension();
    const keeper = wake();
    await Promise.all([keeper.install(), keeper.install(), keeper.ensure()]);
    expect(counts.installs).toBe(1);
    await keeper.install();
    expect(counts.installs).toBe(2);
  });

  test('starts over where an installation threw', async () => {
    let broken = true;
    const { wake, counts } = extension(() => (broken ? Promise.reject(new Error('no disk')) : done()));
    const keeper = wake();
    await expect(keeper.ensure()).rejects.toThrow('no disk');
    broken = false;
    expect(await keeper.ensure()).toEqual(success(null));
    expect(counts.installs).toBe(2);
  });

  test('writes everything again when asked to, after an installation that is on its way', async () => {
    const { wake, rewrites } = extension();
    const keeper = wake();
    const results = await Promise.all([keeper.ensure(), keeper.install(), keeper.reinstall(), keeper.reinstall()]);
    expect(results).toEqual([success(null), success(null), success(null), success(null)]);
    expect(rewrites).toEqual([false, true]);
  });

  test('writes everything again after an installation that threw', async () => {
    const outcomes = [() => Promise.reject(new Error('no disk')), done];
    const { wake, rewrites } = extension(() => (outcomes.shift() ?? done)());
    const keeper = wake();
    const [first, second] = await Promise.allSettled([keeper.install(), keeper.reinstall()]);
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
    expect(rewrites).toEqual([false, true]);
  });
});
