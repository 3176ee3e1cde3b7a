import axe from 'axe-core';
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';

/** Draws into the document's body, replacing what was drawn before, and waits for effects and answers. */
export async function draw(what: ComponentChild): Promise<HTMLElement> {
  await act(() => {
    render(null, document.body);
    render(what, document.body);
  });
  await settle();
  return document.body;
}

/** Waits until every answered promise has been drawn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await act(() => Promise.resolve());
}

/** Finds what a person would press by its accessible name (label, `aria-label` or text). */
export function control(name: string | RegExp, within: ParentNode = document): HTMLElement {
  const all = [...within.querySelectorAll<HTMLElement>('button, a[href], summary, input, select')];
  const found = all.find((element) => {
    const own = nameOf(element);
    return typeof name === 'string' ? own === name : name.test(own);
  });
  if (found === undefined) throw new Error(`There is no control ${String(name)} among ${all.map(nameOf).join(' | ')}`);
  return found;
}

function nameOf(element: HTMLElement): string {
  const label = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels?.[0] : undefined;
  return (element.getAttribute('aria-label') ?? textOf(label ?? element)).trim();
}

/** Presses something and waits for what follows. */
export async function press(name: string | RegExp, within: ParentNode = document): Promise<void> {
  await act(() => control(name, within).click());
  await settle();
}

/** Types into a field, as a person would see it: the whole text at once, then leaving the field. */
export async function type(name: string | RegExp, text: string): Promise<void> {
  const field = control(name) as HTMLInputElement;
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

const BLOCKS = 'P, LI, DIV, SUMMARY, Q, H1, H2, H3, LABEL, DT, DD, SECTION, ARTICLE, HEADER, FOOTER, OPTION';

/** Gives what a person reads: blocks set apart, blanks of any kind made plain and single. */
export function textOf(element: Element | null | undefined): string {
  return (element === null || element === undefined ? '' : gather(element)).replace(/\s+/gu, ' ').trim();
}

function gather(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  const text = [...node.childNodes].map(gather).join('');
  return node instanceof Element && node.matches(BLOCKS) ? ` ${text} ` : text;
}

/** Lists what axe finds wrong, as `rule: element`; colours are left out, for jsdom does not paint. */
export async function barriers(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 100)}`));
}

/**
 * Lists controls whose name leaves out what they show, as `shown: name`: who speaks to the browser says what is there to read.
 *
 * @see https://www.w3.org/TR/WCAG22/#label-in-name
 */
export function misnamed(): readonly string[] {
  return [...document.querySelectorAll('[aria-label]:is(button, a, summary)')].flatMap((element) => {
    const shown = element.cloneNode(true) as Element;
    for (const hidden of shown.querySelectorAll('[aria-hidden=true]')) hidden.remove();
    const name = (element.getAttribute('aria-label') ?? '').replace(/\s+/gu, ' ');
    return name.includes(textOf(shown)) ? [] : [`${textOf(shown)}: ${name}`];
  });
}
