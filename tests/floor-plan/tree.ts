import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

/** Texts by path relative to the project's root, with forward slashes. */
export type Tree = ReadonlyMap<string, string>;

const skipped = new Set(['node_modules', 'dist', 'coverage', 'screenshots', '.git', 'packs', 'fixtures']);
const readable = /\.(ts|tsx|mjs|js|json|md|html|css)$/;

/** Read the project's own texts: sources, tests, docs; neither packages nor builds nor data. */
export function readTree(root: string, folder = ''): Map<string, string> {
  const tree = new Map<string, string>();
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory() && !skipped.has(entry.name)) for (const [name, text] of readTree(root, path)) tree.set(name, text);
    else if (entry.isFile() && readable.test(entry.name)) tree.set(path, readFileSync(join(root, path), 'utf8'));
  }
  return tree;
}

/** One import of a file. */
export interface Import {
  readonly from: string;
  /** As written, without a query. */
  readonly specifier: string;
  /** Path within the tree; null for a package or a file that is not there. */
  readonly to: string | null;
  readonly typeOnly: boolean;
  /** Names taken; null where the whole module is (`import *`, `import()`, for effect). */
  readonly names: readonly string[] | null;
}

/** One export of a file. */
export interface Export {
  readonly path: string;
  readonly name: string;
  readonly isType: boolean;
  readonly documented: boolean;
}

const parsed = new WeakMap<Tree, Map<string, ts.SourceFile>>();

/** Parse the sources of a tree, once. */
export function sourcesOf(tree: Tree): ReadonlyMap<string, ts.SourceFile> {
  const known = parsed.get(tree);
  if (known !== undefined) return known;
  const sources = new Map<string, ts.SourceFile>();
  for (const [path, text] of tree) {
    if (/\.(ts|tsx|mjs)$/.test(path)) sources.set(path, ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  }
  parsed.set(tree, sources);
  return sources;
}

/** List the imports of every source, re-exports included. */
export function importsOf(tree: Tree): readonly Import[] {
  return [...sourcesOf(tree)].flatMap(([path, source]) => {
    const found: Import[] = [];
    const add = (specifier: string, typeOnly: boolean, names: readonly string[] | null) =>
      found.push({ from: path, specifier: specifier.replace(/\?.*$/, ''), to: resolve(tree, path, specifier), typeOnly, names });
    const visit = (node: ts.Node) => {
      if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
        add(node.moduleSpecifier.text, isTypeOnly(node.importClause), namesTaken(node.importClause));
      } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
        add(node.moduleSpecifier.text, node.isTypeOnly, null);
      } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        const [argument] = node.arguments;
        if (argument !== undefined && ts.isStringLiteral(argument)) add(argument.text, false, null);
      } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
        add(node.argument.literal.text, true, null);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    clause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every((element) => element.isTypeOnly)
  );
}

function namesTaken(clause: ts.ImportClause | undefined): readonly string[] | null {
  const bindings = clause?.namedBindings;
  if (clause === undefined || (bindings !== undefined && ts.isNamespaceImport(bindings))) return null;
  const named = bindings?.elements.map(({ name, propertyName }) => (propertyName ?? name).text) ?? [];
  return clause.name === undefined ? named : ['default', ...named];
}

function resolve(tree: Tree, from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const target = posix.join(dirname(from), specifier.replace(/\?.*$/, ''));
  return [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((path) => tree.has(path)) ?? null;
}

/** List what every source exports by a declaration of its own. */
export function exportsOf(tree: Tree): readonly Export[] {
  return [...sourcesOf(tree)].flatMap(([path, source]) =>
    source.statements.flatMap((statement) => {
      if (!hasModifier(statement, ts.SyntaxKind.ExportKeyword)) return [];
      const documented = ts.getJSDocCommentsAndTags(statement).length > 0;
      const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
      return declaredNames(statement).map((name) => ({ path, name, isType, documented }));
    }),
  );
}

/** Tell whether a statement carries a modifier such as `export` or `default`. */
export function hasModifier(statement: ts.Statement, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some((modifier) => modifier.kind === kind);
}

function declaredNames(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  }
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return named && statement.name !== undefined ? [statement.name.text] : [];
}
