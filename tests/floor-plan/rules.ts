import ts from 'typescript';
import { exportsOf, hasModifier, importsOf, sourcesOf, type Tree } from './tree';

/** Checks one rule of the house over a whole tree; answers one line per fault, none where the rule is kept. */
export type Rule = (tree: Tree) => readonly string[];

const shells = ['cli', 'content', 'background', 'panel', 'options', 'toolbar', 'welcome'];
const middle = ['ui', 'messages', 'signals', 'store'];
/** Floor by area; imports only go to a lower floor or stay in the area. */
const floors = new Map([['core', 0], ...middle.map((area) => [area, 1] as const), ...shells.map((area) => [area, 2] as const)]);

/** The background injects the card's script, so it takes that file's name. */
const cardScript = { from: 'src/background/', to: 'src/content/card.iife.tsx' };

const maxCodeLines = 300;
/** Language data, interface strings and tables that a script generated. */
const lineExempt = /\/lang(-data)?\/|\/lang-data|\/strings\/|-data\.ts$/;

const codeUnder = (folder: string) => (path: string) => path.startsWith(folder) && /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
const inSrc = codeUnder('src/');

function areaOf(path: string): string | null {
  const [top, area] = path.split('/');
  return top === 'src' && area !== undefined && floors.has(area) ? area : null;
}

/** Imports run only downwards: never up, never between neighbours. */
export const importsRunDownwards: Rule = (tree) =>
  importsOf(tree).flatMap(({ from, to, specifier }) => {
    const [here, there] = [areaOf(from), to === null ? null : areaOf(to)];
    if (here === null || there === null || here === there) return [];
    if (from.startsWith(cardScript.from) && to === cardScript.to) return [];
    const [above, below] = [floors.get(here) ?? 0, floors.get(there) ?? 0];
    if (below < above) return [];
    return [`${from} imports ${specifier}: ${here} (floor ${above}) may not import ${there} (floor ${below})`];
  });

/** Relative imports lead to a file; sources import nothing outside `src`. */
export const importsResolve: Rule = (tree) =>
  importsOf(tree).flatMap(({ from, to, specifier }) => {
    if (!inSrc(from) || !specifier.startsWith('.') || /\.(css|json)$/.test(specifier)) return [];
    if (to === null) return [`${from} imports ${specifier}, which does not exist`];
    return to.startsWith('src/') ? [] : [`${from} imports ${to}, which does not ship`];
  });

/** Who alone may import a package, as pattern of the importing path. */
const packageHomes: readonly (readonly [specifier: RegExp, home: RegExp])[] = [
  [/^dexie$/, /^src\/store\//],
  [/^webextension-polyfill$/, /^src\/(messages|background|panel|options|toolbar|welcome)\//],
  [/^node:/, /^src\/cli\//],
  [/^preact($|\/)/, /^src\/(ui|content|panel|options|toolbar|welcome)\//],
  [/^@floating-ui\//, /^src\/content\//],
];

/** Packages stay where they belong: databases in the store, the browser out of core. */
export const packagesStayHome: Rule = (tree) =>
  importsOf(tree).flatMap(({ from, specifier }) => {
    const home = packageHomes.find(([pattern]) => pattern.test(specifier))?.[1];
    return inSrc(from) && home !== undefined && !home.test(from) ? [`${from} imports ${specifier}, which only ${home.source} may`] : [];
  });

/** No file reaches itself through imports of values. */
export const noCycles: Rule = (tree) => {
  const edges = new Map<string, string[]>();
  for (const { from, to, typeOnly } of importsOf(tree)) {
    if (to !== null && !typeOnly && inSrc(from) && inSrc(to)) edges.set(from, [...(edges.get(from) ?? []), to]);
  }
  const faults = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) faults.add(`cycle: ${[...trail.slice(at), path].join(' → ')}`);
    if (at >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return [...faults];
};

/** Files stay small: at most 300 lines of code, language data exempt. */
export const filesAreSmall: Rule = (tree) =>
  [...sourcesOf(tree)].flatMap(([path, source]) => {
    if (!inSrc(path) || lineExempt.test(path)) return [];
    const lines = countCodeLines(source);
    return lines > maxCodeLines ? [`${path} has ${lines} lines of code, more than ${maxCodeLines}`] : [];
  });

function countCodeLines(source: ts.SourceFile): number {
  const lines = new Set<number>();
  const visit = (node: ts.Node) => {
    if (node.getChildCount(source) === 0 && node.getWidth(source) > 0) {
      const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
      const last = source.getLineAndCharacterOfPosition(node.getEnd()).line;
      for (let line = first; line <= last; line++) lines.add(line);
    }
    for (const child of node.getChildren(source)) if (!ts.isJSDoc(child)) visit(child);
  };
  visit(source);
  return lines.size;
}

/** Every export says what it is for. */
export const exportsAreDocumented: Rule = (tree) =>
  exportsOf(tree).flatMap(({ path, name, documented }) => (inSrc(path) && !documented ? [`${path}: ${name} has no docstring`] : []));

/** Files that are started by a browser, a person or the build instead of being imported. */
const entryPoint = /\/(index|main)(\.iife)?\.tsx?$|\.iife\.tsx?$/;

/** Every export is imported somewhere; a type may instead be part of its own file. */
export const noDeadExports: Rule = (tree) => {
  const whole = new Set<string>();
  const used = new Set<string>();
  for (const { to, names } of importsOf(tree)) {
    if (to === null) continue;
    if (names === null) whole.add(to);
    for (const name of names ?? []) used.add(`${to}#${name}`);
  }
  return exportsOf(tree).flatMap(({ path, name, isType }) => {
    if (!inSrc(path) || entryPoint.test(path) || whole.has(path) || used.has(`${path}#${name}`)) return [];
    const uses = (tree.get(path) ?? '').match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0;
    return isType && uses > 1 ? [] : [`${path}: nothing imports ${name}`];
  });
};

/** Modules export by name; only the configuration of tools has a default. */
export const noDefaultExports: Rule = (tree) =>
  [...sourcesOf(tree)].flatMap(([path, source]) => {
    if (/(^|\/)[\w.-]*\.config\.ts$/.test(path) || path.endsWith('.d.ts')) return [];
    const found = source.statements.some(
      (one) => (ts.isExportAssignment(one) && one.isExportEquals !== true) || hasModifier(one, ts.SyntaxKind.DefaultKeyword),
    );
    return found ? [`${path} has a default export`] : [];
  });

/** No file passes another's exports on. */
export const noBarrels: Rule = (tree) =>
  [...sourcesOf(tree)].flatMap(([path, source]) =>
    inSrc(path) && source.statements.some((one) => ts.isExportDeclaration(one) && one.moduleSpecifier !== undefined)
      ? [`${path} re-exports from another file`]
      : [],
  );

const emptyNames = /(^|\/)(utils?|helpers?|common|misc|shared|lib)(\/|\.[a-z]+$)/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
const component = /^[A-Z][A-Za-z0-9]*\.tsx$/;

/** Names say what is inside: kebab-case files, PascalCase components, no drawers for everything. */
export const namesSayWhatIsInside: Rule = (tree) =>
  [...tree.keys()].flatMap((path) => {
    if (!/^(src|scripts|tests|demo)\//.test(path)) return [];
    if (emptyNames.test(path)) return [`${path}: the name says nothing`];
    const name = path.split('/').at(-1) ?? '';
    return kebab.test(name) || component.test(name) ? [] : [`${path} is neither kebab-case nor a PascalCase component`];
  });

/** Comments promise nothing without a date. */
export const todosAreDated: Rule = (tree) =>
  [...sourcesOf(tree)].flatMap(([path, source]) =>
    (path.startsWith('tests/floor-plan') ? [] : [...source.text.matchAll(/\/[/*].*\b(TODO|FIXME)\b(?! \[\d{4}-\d{2}-\d{2}\])/g)]).map(
      ({ 1: word }) => `${path}: ${word ?? ''} without a date`,
    ),
  );
