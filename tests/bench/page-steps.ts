import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { Mention } from '../../src/core/model';
import { rest } from './page-session';
import { paragraphTexts } from './page-texts';

/** How long after the start nothing is left to do, on the largest page. */
const restMs = 1_500;

/** Reads style sheets as text, as the extension's bundler does. */
const inlineCss: Plugin = {
  name: 'inline-css',
  setup(bundler) {
    bundler.onResolve({ filter: /\.css\?inline$/ }, ({ path, importer }) => ({
      path: join(dirname(importer), path.slice(0, -'?inline'.length)),
      namespace: 'inline-css',
    }));
    bundler.onLoad({ filter: /./, namespace: 'inline-css' }, ({ path }) => ({ contents: readFileSync(path, 'utf8'), loader: 'text' }));
  },
};

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page-steps-entry.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'steps',
    target: 'chrome125',
    write: false,
    plugins: [inlineCss],
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Give a page, in a world of its own as an extension has it, the modules that walk, join, make ranges and paint, and what the background
 * would answer; nothing of the page is looked at yet.
 *
 * @param textNodes - size of the page's body, as `articleBody` takes it
 * @returns runs them, until nothing is left to do
 */
export async function prepareSteps(page: Page, textNodes: number, words: readonly string[]): Promise<() => Promise<void>> {
  const cdp = await page.createCDPSession();
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const run = async (expression: string): Promise<void> => {
    const { exceptionDetails } = await cdp.send('Runtime.evaluate', { expression, contextId });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  };
  const answers = paragraphTexts(textNodes).map((text) => [text, mentionsIn(text, words)] as const);
  await run(`${await bundle()}; const answers = new Map(${JSON.stringify(answers)});`);
  return async () => {
    await run('setTimeout(() => steps.readPage(answers));');
    await rest(page, restMs);
    await run("if (!(CSS.highlights.get('incise-0')?.size > 0)) throw new Error('Nothing was painted.');");
  };
}

function mentionsIn(text: string, words: readonly string[]): readonly Mention[] {
  const found = words.flatMap((word) => {
    const start = text.indexOf(word);
    return start < 0 ? [] : [{ start, end: start + word.length, pack: 'bench', id: word, kind: 'full' as const }];
  });
  return found.sort((a, b) => a.start - b.start);
}
