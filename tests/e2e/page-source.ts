import type { Page } from 'puppeteer-core';

/** Says where a name is marked. */
export interface MarkedPlace {
  /** The nearest element with an id, and the words: `text: Vladimir Poutine`. */
  readonly place: string;
  /** Box of its first line in CSS pixels of the window. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/**
 * Write down everything that a page holds, node by node: attributes, comments, the cuts between text nodes, templates, open shadow roots and frames of the
 * same origin. `outerHTML` tells neither cuts nor shadow roots.
 */
export function readSource(page: Page): Promise<string> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const visit = (node: Node, indent: string): void => {
      const below = `${indent} `;
      const attributes = node instanceof Object && 'attributes' in node ? [...(node as Element).attributes] : [];
      lines.push([indent + node.nodeName, ...attributes.map(({ name, value }) => `${name}=${value}`), node.nodeValue ?? ''].join(' '));
      for (const child of node.childNodes) visit(child, below);
      const { shadowRoot, content, contentDocument } = node as Partial<Element & HTMLTemplateElement & HTMLIFrameElement>;
      for (const inner of [shadowRoot, content, contentDocument]) if (typeof inner === 'object' && inner !== null) visit(inner, below);
    };
    visit(document, '');
    return lines.join('\n');
  });
}

/** List where marks of names are shown, in frames of the same origin too; the mark of an open card is not listed twice. */
export function markedPlaces(page: Page): Promise<MarkedPlace[]> {
  return page.evaluate(() => {
    const read = (of: Document, dx: number, dy: number): MarkedPlace[] => {
      const view = of.defaultView;
      const marked = [...(view?.CSS.highlights ?? [])].flatMap(([name, ranges]) => (name === 'incise-2' ? [] : [...ranges]));
      const shown = marked.filter(({ startContainer: { parentElement } }) => parentElement?.checkVisibility() === true);
      const here = shown.map((one) => {
        const range = of.createRange();
        range.setStart(one.startContainer, one.startOffset);
        range.setEnd(one.endContainer, one.endOffset);
        const { left = 0, top = 0, width = 0, height = 0 } = range.getClientRects()[0] ?? {};
        const words = String(range)
          .replace(/\u00ad/g, '')
          .replace(/\s+/g, ' ');
        const id = one.startContainer.parentElement?.closest('[id]')?.id ?? '';
        return { place: `${id}: ${words}`, box: { x: left + dx, y: top + dy, width, height } };
      });
      const inner = [...of.querySelectorAll('iframe')].flatMap((frame) => {
        const { left, top } = frame.getBoundingClientRect();
        return frame.contentDocument === null ? [] : read(frame.contentDocument, dx + left + frame.clientLeft, dy + top + frame.clientTop);
      });
      return [...here, ...inner];
    };
    return read(document, 0, 0);
  });
}

/** Paint a stretch of a page as it stands in the window, and return the picture. */
export async function paintOf(page: Page, { x, y, width, height }: MarkedPlace['box']): Promise<string> {
  await page.bringToFront();
  const [left, top] = await page.evaluate(() => [scrollX, scrollY] as const);
  // A line's mark lies below its letters.
  const clip = { x: Math.floor(x + left), y: Math.floor(y + top), width: Math.ceil(width), height: Math.ceil(height) + 4 };
  return page.screenshot({ clip, captureBeyondViewport: false, encoding: 'base64' });
}
