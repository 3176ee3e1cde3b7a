import { describe, expect, it } from 'vitest';
import { canonicalUrl, dayOfAddress } from '../../../src/core/page/page-address';

describe('canonicalUrl', () => {
  it.each([
    ['fragments and trackers go', 'https://a.example/x?utm_source=n&id=3&fbclid=z#haut', null, 'https://a.example/x?id=3'],
    ['nothing is left of a query of trackers', 'https://a.example/x?gclid=1', null, 'https://a.example/x'],
    [
      'the canonical address of the same site counts',
      'https://m.a.example/amp/x?id=3',
      'https://www.a.example/x',
      'https://www.a.example/x',
    ],
    ['one of another site does not', 'https://a.example/x', 'https://b.org/x', 'https://a.example/x'],
    ['nor one that is the front page', 'https://a.example/x', 'https://a.example/', 'https://a.example/x'],
    ['fragments that route stay', 'https://a.example/#/article/3', null, 'https://a.example/#/article/3'],
    ['host and scheme are in lower case, the path is not', 'HTTPS://A.Example/X', null, 'https://a.example/X'],
    ['credentials go', 'https://me:secret@a.example/x', null, 'https://a.example/x'],
    ['what is no web address stays as it is', 'about:blank', null, 'about:blank'],
  ])('%s', (_, url, canonical, expected) => {
    expect(canonicalUrl(url, canonical)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    const once = canonicalUrl('https://a.example/x?b=2&utm_medium=m&a=1#f', null);
    expect(canonicalUrl(once, null)).toBe(once);
  });
});

describe('dayOfAddress', () => {
  it.each([
    ['https://a.example/2024/11/01/x', '2024-11-01'],
    ['https://a.example/2024/11/1', '2024-11-01'],
    ['https://a.example/x_2024-11-01.html', '2024-11-01'],
    ['https://a.example/2024/11/x', '2024-11'],
    ['https://a.example/2024/13/01/x', null],
    ['https://a.example/1.2024110', null],
    ['https://a.example/x-3022024110', null],
    ['no address', null],
  ])('reads %s as %s', (url, expected) => {
    expect(dayOfAddress(url)).toBe(expected);
  });
});
