import { expect, test } from 'vitest';
import { parseHostName } from '../../src/options/host-name';

test.each([
  ['www.example.org', 'www.example.org'],
  ['  Example.ORG ', 'example.org'],
  ['https://www.example.org/a/b?c#d', 'www.example.org'],
  ['http://example.org:8080', 'example.org'],
  ['example.org/politique', 'example.org'],
  ['localhost', 'localhost'],
  ['journal.localhost', 'journal.localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['[::1]', '[::1]'],
  ['lemonde.fr.', null],
  ['é.fr', 'xn--9ca.fr'],
  ['', null],
  ['example', null],
  ['two words.org', null],
  ['https://user@example.org', null],
  ['ftp://example.org', null],
  ['javascript:alert(1)', null],
  ['chrome://extensions', null],
  ['.org', null],
  ['a..b', null],
  ['*.example.org', null],
  ['%2A.example.org', null],
])('%j is %j', (typed, host) => {
  expect(parseHostName(typed)).toBe(host);
});
