import type { Rule } from './rules';
import type { Tree } from './tree';

const docs = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'];
/** Made by a command or outside the tree that the rules read. */
const generated = /^(dist|node_modules|screenshots|coverage|public\/packs)(\/|$)/;

interface Manifestlike {
  readonly scripts?: Readonly<Record<string, string>>;
}

/** Lists what stands in backticks or in a code block, and the targets of links and images, by document. */
function namedIn(text: string): { readonly code: readonly string[]; readonly links: readonly string[] } {
  const fenced = [...text.matchAll(/^```.*\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '');
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  return {
    code: [...fenced.flatMap((block) => block.split('\n')), ...[...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '')],
    links: [...prose.matchAll(/\]\(([^)\s#]+)[^)]*\)|\b(?:src|srcset)="([^"]+)"/g)]
      .map((match) => match[1] ?? match[2] ?? '')
      .filter((link) => !/^[a-z]+:/.test(link)),
  };
}

/**
 * Documents name only paths that exist.
 *
 * @param exists - tells whether a path is there, for files that the tree does not hold (images, records)
 */
export function docsNamePathsThatExist(exists: (path: string) => boolean): Rule {
  return (tree) =>
    docs.flatMap((doc) => {
      const { code, links } = namedIn(tree.get(doc) ?? '');
      const top = /^(src|tests|scripts|demo|public|docs|\.ci|dist)\/[\w./-]*$/;
      const paths = [...links, ...code.flatMap((one) => one.split(/[\s()'",:]+/)).filter((word) => top.test(word))];
      const missing = paths.filter((path) => !generated.test(path) && !tree.has(path) && !exists(path));
      return [...new Set(missing)].map((path) => `${doc} names ${path}, which does not exist`);
    });
}

/** Documents name only commands that exist: scripts of package.json and commands of the command line. */
export const docsNameCommandsThatExist: Rule = (tree) => {
  const { scripts = {} } = JSON.parse(tree.get('package.json') ?? '{}') as Manifestlike;
  const commands = tree.get('src/cli/index.ts') ?? '';
  return docs.flatMap((doc) =>
    namedIn(tree.get(doc) ?? '').code.flatMap((line) => {
      const script = /\bnpm run (?:-s )?([\w:-]+)/.exec(line)?.[1] ?? /\bnpm (start|test)\b/.exec(line)?.[1];
      const command = /\bincise -- ([a-z]+)/.exec(line)?.[1];
      return [
        ...(script !== undefined && !Object.hasOwn(scripts, script) ? [`${doc} names npm run ${script}, which does not exist`] : []),
        ...(command !== undefined && !new RegExp(`\\b${command}: \\(\\) => import`).test(commands)
          ? [`${doc} names incise ${command}, which does not exist`]
          : []),
      ];
    }),
  );
};

/** Every language of `_locales` has the same messages, and the manifest asks only for those. */
export const localesAgree: Rule = (tree) => {
  const locales = [...tree.keys()].filter((path) => /^public\/_locales\/[^/]+\/messages\.json$/.test(path));
  const keysOf = (path: string) => Object.keys(JSON.parse(tree.get(path) ?? '{}') as object);
  const all = new Set(locales.flatMap(keysOf));
  const asked = [...(tree.get('manifest.json') ?? '').matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');
  return [
    ...locales.flatMap((path) => {
      const keys = new Set(keysOf(path));
      return [...all].filter((key) => !keys.has(key)).map((key) => `${path} lacks ${key}`);
    }),
    ...asked.filter((key) => !all.has(key)).map((key) => `manifest.json asks for the message ${key}, which no language has`),
    ...[...all].filter((key) => !asked.includes(key) && !usedInSource(tree, key)).map((key) => `nothing asks for the message ${key}`),
  ];
};

function usedInSource(tree: Tree, key: string): boolean {
  return [...tree].some(([path, text]) => path.startsWith('src/') && text.includes(`'${key}'`));
}
