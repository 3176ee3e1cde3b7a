import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import { minify } from 'terser';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import base from './manifest.json' with { type: 'json' };
import { cardFile } from './src/background/load-card';
import type { UiLang } from './src/core/model';

type Manifest = Record<string, unknown>;

const target = process.env['BROWSER_TARGET'] === 'firefox' ? 'firefox' : 'chrome';

/** Edits in which Firefox's manifest differs from Chrome's, by name. */
const firefoxEdits: Readonly<Record<string, (manifest: Manifest) => Manifest>> = {
  backgroundScripts: (m) => ({ ...m, background: { scripts: [base.background.service_worker], type: 'module' } }),
  sidebarAction: ({ side_panel: _, ...m }) => ({
    ...m,
    sidebar_action: {
      default_panel: base.side_panel.default_path,
      default_title: 'Incise',
      default_icon: base.icons,
      open_at_install: false,
    },
    permissions: base.permissions.filter((permission) => permission !== 'sidePanel'),
  }),
  ownSerialization: ({ message_serialization: _, ...m }) => m,
  geckoId: ({ minimum_chrome_version: _, ...m }) => ({
    ...m,
    browser_specific_settings: {
      gecko: { id: 'incise@incise.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
    },
  }),
};

function manifestFor(browser: 'chrome' | 'firefox'): Manifest {
  return browser === 'chrome' ? base : Object.values(firefoxEdits).reduce<Manifest>((manifest, edit) => edit(manifest), base);
}

/**
 * Takes the card's script out of `web_accessible_resources`, where CRXJS lists every dynamic script: it is injected through
 * `scripting.executeScript`, which needs no such entry, and an entry would let any page probe for the extension.
 */
const hideFilesFromPages: Plugin = {
  name: 'incise:hide-files-from-pages',
  writeBundle: {
    order: 'post',
    handler({ dir }) {
      const path = join(dir ?? '', 'manifest.json');
      const { web_accessible_resources: _, ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
      writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
    },
  },
};

/** Languages of the card: each has a script of its own, without the texts of the other. */
const cardLangs: readonly UiLang[] = ['fr', 'en'];
const cardScript = 'card.iife.js';

/**
 * Minifies once more what pages carry: several passes save three per cent over the bundler's one. The card's script becomes one per language.
 */
const shrinkContentScripts: Plugin = {
  name: 'incise:shrink-content-scripts',
  apply: 'build',
  writeBundle: {
    order: 'post',
    async handler({ dir }) {
      const folder = join(dir ?? '', 'src/content');
      const shrink = async (from: string, to: string, defined: Readonly<Record<string, string>> = {}): Promise<void> => {
        const bundled = readFileSync(join(folder, from), 'utf8');
        const { code } = await minify(bundled, { ecma: 2020, compress: { passes: 3, global_defs: defined } });
        if (code === undefined) throw new Error(`${from} cannot be minified.`);
        writeFileSync(join(folder, to), code);
      };
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.js') && name !== cardScript)) await shrink(file, file);
      for (const lang of cardLangs) await shrink(cardScript, cardFile(cardScript, lang), { INCISE_CARD_LANG: lang });
      rmSync(join(folder, cardScript));
    },
  },
};

export default defineConfig({
  plugins: [crx({ manifest: manifestFor(target) as never, browser: target }), hideFilesFromPages, shrinkContentScripts],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    // The oldest browsers that the manifests let in.
    target: ['chrome125', 'firefox142'],
    rolldownOptions: { input: { panel: 'src/panel/index.html', welcome: 'src/welcome/index.html' } },
  },
} satisfies UserConfig);
