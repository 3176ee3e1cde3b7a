import { describe, expect, test } from 'vitest';
import { applyMute, setMute } from '../../src/background/mute';
import { defaultSettings, type Settings } from '../../src/core/settings';
import { fromPage } from '../messages/channel';

describe('applyMute', () => {
  test.each([
    ['entity', 'entitiesOff'],
    ['topic', 'topicsOff'],
    ['site', 'sitesOff'],
  ] as const)('mutes and unmutes in the list of each kind: %s', (what, list) => {
    const muted = applyMute(defaultSettings, { what, key: 'a', muted: true });
    expect(muted).toEqual({ ...defaultSettings, [list]: ['a'] });
    expect(applyMute(muted, { what, key: 'a', muted: true })).toEqual(muted);
    expect(applyMute(muted, { what, key: 'b', muted: false })).toEqual(muted);
    expect(applyMute(muted, { what, key: 'a', muted: false })).toEqual(defaultSettings);
  });
});

describe('setMute', () => {
  const inFrame = { ...fromPage, url: 'https://ads.example/frame', frameId: 3 };
  test.each([
    ['the site of the page', 'news.example', fromPage, true],
    ['the site of the page, from a frame', 'news.example', inFrame, true],
    ['the site of the frame', 'ads.example', inFrame, true],
    ['another site', 'bank.example', fromPage, false],
    ['a site that contains it', 'example', fromPage, false],
    ['a site, from nowhere', 'news.example', { id: fromPage.id }, false],
  ])('%s', async (_, key, sender, done) => {
    let settings: Settings = defaultSettings;
    const answer = await setMute({ what: 'site', key, muted: true }, sender, (change) => {
      settings = change(settings);
      return Promise.resolve();
    });
    expect(answer.ok).toBe(done);
    expect(settings.sitesOff).toEqual(done ? [key] : []);
  });
});
