// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Container, type PageBlock, rangeOf, readContainer } from '../../src/content/page-text';

function read(container: Container, from: ChildNode | null = null): PageBlock[] {
  const { blocks, inner, rest } = readContainer(container, from);
  return [...blocks, ...inner.flatMap((one) => read(one)), ...(rest === null ? [] : read(container, rest))];
}

/** Read a page's texts as the reader would see them, one line a block. */
function textsOf(html: string): string[] {
  document.body.innerHTML = html;
  return read(document.body).map(({ text }) => text.replace(/\s+/g, ' ').trim());
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('readContainer', () => {
  it.each([
    ['joins inline elements', '<p>Le <em>Vladi</em>mir <b>Pou<i>tine</i></b></p>', ['Le Vladimir Poutine']],
    ['joins over line break opportunities', '<p>Vladi<wbr>mir Pou<wbr>tine</p>', ['Vladimir Poutine']],
    ['joins over comments', '<p>Vladi<!-- x -->mir</p>', ['Vladimir']],
    ['keeps soft hyphens and no-break spaces', '<p>Vla&shy;dimir&nbsp;Poutine</p>', ['Vla\u00addimir Poutine']],
    ['joins a floating drop cap', '<p><span style="float:left">V</span>ladimir</p>', ['Vladimir']],
    [
      'keeps spans apart that are drawn as blocks',
      '<p><span style="display:block">Russie</span><span style="display:block">Poutine</span></p>',
      ['Russie', 'Poutine'],
    ],
    ['keeps blocks apart', '<div>un<p>deux</p>trois</div>', ['un', 'deux', 'trois']],
    ['keeps blocks within inline elements apart', '<a href="#"><h2>Titre</h2><p>Chapeau</p></a>', ['Titre', 'Chapeau']],
    ['ends a text at a line break', '<p>un<br>deux</p>', ['un', 'deux']],
    ['keeps table cells apart', '<table><tr><td>un</td><td>deux</td></tr></table>', ['un', 'deux']],
    ['reads captions', '<figure><img alt="x"><figcaption>Légende</figcaption></figure>', ['Légende']],
    [
      'passes over code and data',
      '<p>a <code>b</code> <kbd>c</kbd> <samp>d</samp></p><script>e</script><style>f</style><template>g</template>',
      ['a'],
    ],
    ['passes over fields', '<form><p>a</p><textarea>b</textarea><select><option>c</option></select><button>d</button></form>', ['a']],
    ['passes over drawings and formulas', '<p>a <svg><text>b</text></svg> <math><mi>c</mi></math> <span class="katex">d</span></p>', ['a']],
    ['passes over editors', '<div contenteditable>a</div><div contenteditable="true">b</div><p contenteditable="false">c</p>', ['c']],
    ['passes over editors within a line', '<p>a <span contenteditable="true">b</span> c</p>', ['a c']],
    [
      'passes over furniture',
      '<nav>a</nav><aside>b</aside><footer>c</footer><div role="search">d</div><div class="comments-list">e</div><p>f</p>',
      ['f'],
    ],
    ['reads the header of an article', '<article><header><h1>a</h1></header><p>b</p></article>', ['a', 'b']],
    ['reads who is quoted', '<blockquote><p>a</p><footer>b</footer></blockquote>', ['a', 'b']],
    ['does not mistake a layout class for furniture', '<div class="sidebar-left"><article><p>a</p></article></div>', ['a']],
    [
      'does not mistake a layout in parts for furniture',
      '<div class="sidebar-grid__content"><p>a</p></div><div class="sidebar-layout"><p>b</p></div><div class="sidebar__grid"><p>c</p></div>',
      ['a', 'b'],
    ],
    ['does not mistake a paragraph for furniture', '<p id="comment" class="related">a</p>', ['a']],
    ['does not judge by half a word', '<div class="commentary-page"><p>a</p></div>', ['a']],
    ['has no block without text', '<p> </p><p><em></em></p>', []],
  ])('%s', (_, html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });

  it.each([
    ['alike', '<p>a <b>b</b></p><p>c <b>d</b></p>', ['a b', 'c d']],
    ['with a class', '<p>a <b>b</b></p><p>c<b class="katex">d</b></p>', ['a b', 'c']],
    ['with a style', '<p>a <i>b</i></p><p>c<i style="display:block">d</i></p>', ['a b', 'c', 'd']],
    ['that are edited', '<p>a <u>b</u></p><p>c <u contenteditable="true">d</u></p>', ['a b', 'c']],
    ['of other names', '<p>a <b>b</b></p><p>c <b>d</b> <code>e</code></p>', ['a b', 'c d']],
    ['around what is no prose', '<p>a <b>b</b></p><p>c <b>d <code>e</code></b></p>', ['a b', 'c d']],
    ['in another place', '<p>a <b>b</b></p><div class="k">c<b>d</b></div>', ['a b', 'c', 'd']],
  ])('knows inline elements from others of their kind, and tells apart those %s', (_, html, expected) => {
    document.head.innerHTML = '<style>.k b { display: block }</style>';
    expect(textsOf(html)).toEqual(expected);
    document.head.innerHTML = '';
  });

  describe.each([
    ['a menu', '<ul><li><a>Monde</a></li><li><a>Russie</a></li><li><a>Corée du Nord</a></li></ul>'],
    ['a menu of menus', '<ul><li><a>Monde</a><ul><li><a>Russie</a></li><li><a>Chine</a></li></ul></li><li><a>Sport</a></li></ul>'],
    ['links side by side', '<div><a>Accueil</a> › <a>Monde</a> › <a>Russie</a></div>'],
    ['tags with a label', '<div>Sur le même sujet : <a>Russie</a>, <a>Moscou</a>, <a>Kim Jong-un</a>.</div>'],
    [
      'a share bar',
      '<div><span>Partager</span><a><svg></svg>Facebook</a><a><span>Telegram</span></a><a>X</a><button>Copier</button></div>',
    ],
    ['a share bar by its name', '<div class="share-bar"><a>Telegram</a></div>'],
    ['what is pressed', '<div><span role="button">Telegram</span><a role="button">Russie</a><div role="tab">Moscou</div></div>'],
    ['counted links', '<section><ul><li><a>Russie</a> (12)</li><li><a>Chine</a> (8)</li><li><a>Iran</a> (3)</li></ul></section>'],
  ])('no prose: %s', (_, html) => {
    it.each([
      ['between paragraphs', `<p>Lundi,</p>${html}<p>mardi.</p>`, ['Lundi,', 'mardi.']],
      ['under a headline', `<article><header><h1>Kim à Moscou</h1>${html}</header><p>Lundi.</p></article>`, ['Kim à Moscou', 'Lundi.']],
      ['in an entry of a live blog', `<div><h3>Kim arrive</h3><p>Il est là.</p>${html}</div>`, ['Kim arrive', 'Il est là.']],
      ['alone in wrappers', `<main>${'<div>'.repeat(20)}${html}${'</div>'.repeat(20)}<p>Lundi.</p></main>`, ['Lundi.']],
    ])('%s', (_, page, expected) => {
      expect(textsOf(page)).toEqual(expected);
    });
  });

  it.each([
    ['names in a sentence', '<div><a>Poutine</a>, <a>Lavrov</a> et <a>Kim</a> ont signé.</div>', ['Poutine, Lavrov et Kim ont signé.']],
    ['names in a short sentence', '<div>Avec <a>Poutine</a>, <a>Lavrov</a> et <a>Kim</a></div>', ['Avec Poutine, Lavrov et Kim']],
    ['a paragraph of links', '<p><a>Poutine</a> <a>Lavrov</a> <a>Kim</a></p>', ['Poutine Lavrov Kim']],
    [
      'items that go on',
      '<ul><li><a>Kim</a>, chef</li><li><a>Choe</a>, ministre</li><li><a>Lavrov</a>, ministre</li></ul>',
      ['Kim, chef', 'Choe, ministre', 'Lavrov, ministre'],
    ],
    ['items without links', '<ul><li>Russie</li><li>Chine</li><li>Iran</li></ul>', ['Russie', 'Chine', 'Iran']],
    [
      'key points of a live blog',
      `<ul>${'<li><a>Kim Jong-un est arrivé en train blindé à la gare</a></li>'.repeat(3)}</ul>`,
      Array<string>(3).fill('Kim Jong-un est arrivé en train blindé à la gare'),
    ],
    ['a panel of tabs', '<div role="tabpanel">Kim</div><div role="table">Lavrov</div>', ['Kim', 'Lavrov']],
    ['headlines with links', '<div><h2><a>Kim</a></h2><h2><a>Lavrov</a></h2><h2><a>Choe</a></h2></div>', ['Kim', 'Lavrov', 'Choe']],
    ['a caption with its credits', '<figure><figcaption><a>Kim</a> <a>Lavrov</a> <a>AFP</a></figcaption></figure>', ['Kim Lavrov AFP']],
    ['two links', '<div><a>Kim</a> <a>Lavrov</a></div>', ['Kim Lavrov']],
    [
      'an article behind a large menu, in wrappers',
      `<div id="page"><div>${`<ul>${'<li><a>Monde</a></li>'.repeat(60)}</ul>`.repeat(5)}</div><div><p>Lundi.</p></div></div>`,
      ['Lundi.'],
    ],
    [
      'text without paragraphs behind a large menu',
      `<div><ul>${'<li><a>Monde</a></li>'.repeat(300)}</ul><div>Lundi, Kim.</div></div>`,
      ['Lundi, Kim.'],
    ],
  ])('prose: %s', (_, html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });

  it('reads open shadow roots', () => {
    document.body.innerHTML = '<div id="host">lumière</div>';
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root !== undefined) root.innerHTML = '<p>ombre</p><slot></slot>';
    expect(read(document.body).map(({ text }) => text)).toEqual(['lumière', 'ombre']);
  });

  it('joins text nodes that a parser split', () => {
    const paragraph = document.createElement('p');
    paragraph.append('x'.repeat(65_530) + ' Vladi', 'mir Poutine');
    document.body.append(paragraph);
    const [block] = read(document.body);
    const at = block?.text.indexOf('Vladimir Poutine') ?? -1;
    expect(at).toBe(65_531);
    expect(block && rangeOf(block, at, at + 16)?.toString()).toBe('Vladimir Poutine');
  });

  it('cuts very long runs without losing or tearing a name', () => {
    const paragraph = document.createElement('p');
    const sentence = 'Vladimir Poutine a parlé. ';
    for (let at = 0; at < 40; at++) paragraph.append(sentence.repeat(250));
    paragraph.append(sentence.repeat(9_000));
    document.body.append(paragraph);
    const blocks = read(document.body);
    expect(blocks.length).toBeGreaterThan(2);
    expect(blocks.map(({ text }) => text).join('')).toBe(paragraph.textContent);
    for (const block of blocks) {
      const at = block.text.lastIndexOf('Vladimir Poutine');
      expect(block.text.length).toBeLessThanOrEqual(100_000);
      expect(rangeOf(block, at, at + 16)?.toString()).toBe('Vladimir Poutine');
      expect(rangeOf(block, 0, 16)?.toString()).toBe('Vladimir Poutine');
    }
  });

  it('survives inline elements without end', () => {
    let html = 'fond';
    for (let at = 0; at < 400; at++) html = `<span>${html}</span>`;
    expect(textsOf(`<p>${html}</p>`)).toEqual(['fond']);
  });

  it('leaves the page as it was', () => {
    document.body.innerHTML = '<div>un <b>deux</b><p>trois</p></div>';
    const before = document.documentElement.outerHTML;
    for (const block of read(document.body)) rangeOf(block, 0, 1);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('rangeOf', () => {
  it('finds every span again, however the text is cut into nodes', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé \u00ad]{1,6}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (parts, a, b) => {
        const paragraph = document.createElement('p');
        for (const [at, part] of parts.entries()) {
          const parent = at % 3 === 1 ? document.createElement('em') : paragraph;
          parent.append(document.createTextNode(part));
          if (parent !== paragraph) paragraph.append(parent);
        }
        document.body.replaceChildren(paragraph);
        const [block] = readContainer(paragraph).blocks;
        if (block === undefined) return parts.join('').trim() === '';
        const start = a % block.text.length;
        const end = start + 1 + (b % (block.text.length - start));
        return rangeOf(block, start, end)?.toString() === block.text.slice(start, end);
      }),
    );
  });

  it.each([
    ['its text has left the page', (paragraph: Element) => paragraph.remove()],
    ['its text has become shorter', (paragraph: Element) => (paragraph.firstChild as Text).replaceData(3, 100, '')],
  ])('answers null where %s', (_, change) => {
    document.body.innerHTML = '<p>Vladimir Poutine</p>';
    const paragraph = document.querySelector('p') as Element;
    const [block] = readContainer(paragraph).blocks;
    change(paragraph);
    expect(block && rangeOf(block, 0, 16)).toBeNull();
  });
});
