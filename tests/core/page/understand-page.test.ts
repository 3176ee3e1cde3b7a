import { describe, expect, it } from 'vitest';
import { readLinkedArticles } from '../../../src/core/page/json-ld';
import { isArticle } from '../../../src/core/page/page-article';
import type { PageSignals } from '../../../src/core/page/signals';
import { understandPage } from '../../../src/core/page/understand-page';

const silent: PageSignals = {
  url: 'https://www.example.org/monde/titre',
  title: 'Titre – Journal',
  headline: null,
  lang: null,
  canonical: null,
  metas: [],
  jsonLd: [],
  properties: [],
  times: [],
  printed: [],
  text: { paragraphs: 0, length: 0, articles: 0 },
  sample: '',
};
const prose = { paragraphs: 8, length: 3_000, articles: 1 };
const english = 'This is what the people of the town have said about it, and that they will not be there when the others come. '.repeat(4);
const declared = [{ name: 'og:type', content: 'article' }];

describe('isArticle', () => {
  it.each<[string, Partial<PageSignals>, boolean]>([
    ['a page that says nothing and has nothing', {}, false],
    ['a page that says so', { metas: declared, text: { ...prose, length: 100 } }, true],
    ['a page that says so in JSON-LD', { jsonLd: ['{"@type": "NewsArticle"}'], text: prose }, true],
    ['a page that says so, before its text is drawn', { metas: declared }, false],
    ['a page that says so twice, and has no paragraphs', { metas: declared, jsonLd: ['{"@type": "NewsArticle"}'] }, true],
    [
      'a front page that says so twice',
      { url: 'https://www.example.org/', metas: declared, jsonLd: ['{"@type": "NewsArticle"}'], text: { ...prose, length: 1_000 } },
      false,
    ],
    ['a page with the text of one', { text: prose }, true],
    ['a list of teasers', { text: { paragraphs: 12, length: 1_500, articles: 12 } }, false],
    ['a long page of many articles', { text: { paragraphs: 30, length: 9_000, articles: 40 } }, true],
    [
      'a front page that calls itself an article',
      { url: 'https://www.example.org/', metas: declared, text: { ...prose, length: 1_000 } },
      false,
    ],
    ['a form with a hint', { text: { paragraphs: 2, length: 400, articles: 0 } }, false],
  ])('judges %s', (_, signals, expected) => {
    expect(isArticle({ ...silent, ...signals })).toBe(expected);
  });
});

describe('understandPage', () => {
  it.each<[string, Partial<PageSignals>, string | null]>([
    ['the root element', { lang: 'fr-CA', metas: [{ name: 'og:locale', content: 'en_US' }] }, 'fr'],
    ['the locale', { metas: [{ name: 'og:locale', content: 'en_US' }] }, 'en'],
    ['a header in the page', { metas: [{ name: 'content-language', content: 'de' }] }, 'de'],
    ['JSON-LD', { jsonLd: ['{"@type":"Article","inLanguage":"it-IT"}'] }, 'it'],
    ['nothing', {}, null],
    ['the text, where nothing is declared', { sample: english }, 'en'],
    ['the text, where something else is declared', { lang: 'fr', sample: english }, 'en'],
    ['what is declared, where there is little text', { lang: 'fr', sample: english.slice(0, 100) }, 'fr'],
    ['what is declared, where the text does not tell', { lang: 'fr', sample: 'Lorem ipsum dolor sit amet '.repeat(20) }, 'fr'],
    [
      'what is declared, in a language whose words are not known',
      { lang: 'fi', sample: 'Hän sanoi eilen tulevansa huomenna takaisin '.repeat(10) },
      'fi',
    ],
    ['nonsense', { lang: '1234', metas: [{ name: 'language', content: 'English please' }] }, null],
    ['the tag for undetermined', { lang: 'und' }, null],
  ])('reads the language from %s', (_, signals, expected) => {
    expect(understandPage({ ...silent, ...signals }).lang).toBe(expected);
  });

  it.each<[string, Partial<PageSignals>, string]>([
    ['the title for sharing', { metas: [{ name: 'og:title', content: 'Partagé' }], headline: 'En tête' }, 'Partagé'],
    [
      'the headline, where sharing adds the site',
      { metas: [{ name: 'og:title', content: 'En tête | Journal' }], headline: 'En\n tête' },
      'En tête',
    ],
    [
      'the title for sharing, where it only begins alike',
      { metas: [{ name: 'og:title', content: 'En tête de course' }], headline: 'En tête' },
      'En tête de course',
    ],
    ['the headline, where sharing is escaped twice', { metas: [{ name: 'og:title', content: 'L&#039;été' }], headline: 'L’été' }, 'L’été'],
    ['the headline', { headline: ' En tête ' }, 'En tête'],
    ['the window', {}, 'Titre – Journal'],
  ])('takes the title from %s', (_, signals, expected) => {
    expect(understandPage({ ...silent, ...signals }).title).toBe(expected);
  });

  it('says where the date was read', () => {
    const context = understandPage({ ...silent, url: 'https://www.example.org/2024/11/01/titre' });
    expect([context.published, context.publishedFrom]).toEqual(['2024-11-01', 'url']);
    expect(understandPage(silent).publishedFrom).toBeNull();
  });
});

describe('readLinkedArticles', () => {
  it.each([
    ['nesting without end', '['.repeat(100_000)],
    ['nesting that parses', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
    ['many nodes', `[${'{"@type":"Thing"},'.repeat(50_000)}{}]`],
    ['no JSON at all', 'alert(1)'],
    ['nothing', ''],
  ])('answers without fail on %s', (_, script) => {
    expect(readLinkedArticles([script])).toEqual([]);
  });
});
