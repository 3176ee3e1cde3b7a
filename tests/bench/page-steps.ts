import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { Mention } from '../../src/core/model';
import { enterWorld } from '../../scripts/driver/main-thread';
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

/** The modules, bundled once for all pages. */
let bundled: Promise<string> | null = null;

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
  const evaluate = await enterWorld(await page.createCDPSession(), 'isolated');
  const answers = paragraphTexts(textNodes).map((text) => [text, mentionsIn(text, words)] as const);
  bundled ??= bundle();
  await evaluate(`${await bundled}; const answers = new Map(${JSON.stringify(answers)});`);
  return async () => {
    await evaluate('setTimeout(() => steps.readPage(answers));');
    await rest(page, restMs);
    await evaluate("if (!(CSS.highlights.get('incise-0')?.size > 0)) throw new Error('Nothing was painted.');");
  };
}

function mentionsIn(text: string, words: readonly string[]): readonly Mention[] {
  const found = words.flatMap((word) => {
    const start = text.indexOf(word);
    return start < 0 ? [] : [{ start, end: start + word.length, pack: 'bench', id: word, kind: 'full' as const }];
  });
  return found.sort((a, b) => a.start - b.start);
}
