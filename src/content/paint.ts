import css from './marks.css?inline';

/** Layers of paint; a page can read the names, so they say nothing. */
const layerNames = { entity: 'incise-0', topic: 'incise-1', current: 'incise-2' } as const;

/** Names a layer of paint: names, topics, and the one mention whose card is open. */
export type Layer = keyof typeof layerNames;

/** Paints ranges over a page without touching its DOM. */
export interface Paint {
  add(layer: Layer, range: Range): void;
  remove(layer: Layer, range: Range): void;
  /** Make marks visible in a document or shadow root; safe to repeat. */
  dress(root: Document | ShadowRoot): void;
  /** Take everything off every document that was painted. */
  clear(): void;
}

/** What one window offers for painting; the globals of the page's frames each have their own. */
type PaintWindow = Window & Pick<typeof globalThis, 'CSS' | 'Highlight' | 'CSSStyleSheet'>;

/**
 * Create the paint of a page and its same-origin frames.
 *
 * The page's own document gets its styles through the manifest, which no page can drop and which the browser itself takes away when
 * the extension goes; other roots get a constructed style sheet, because manifest styles do not reach into them.
 */
export function createPaint(): Paint {
  const documents = new Map<Document, Map<Layer, Highlight>>();
  const dressed: { readonly root: WeakRef<Document | ShadowRoot>; readonly sheet: CSSStyleSheet }[] = [];
  const sheets = new WeakMap<Document | ShadowRoot, CSSStyleSheet>();

  const layerOf = (layer: Layer, range: Range): Highlight | null => {
    const document = documentOf(range.startContainer);
    const view = windowOf(document);
    if (view === null) return null;
    const layers = documents.get(document) ?? new Map<Layer, Highlight>();
    documents.set(document, layers);
    const known = layers.get(layer);
    if (known !== undefined) return known;
    const created = new view.Highlight();
    created.priority = layer === 'current' ? 1 : 0;
    layers.set(layer, created);
    view.CSS.highlights.set(layerNames[layer], created);
    return created;
  };

  return {
    add: (layer, range) => void layerOf(layer, range)?.add(range),
    remove: (layer, range) => {
      documents.get(documentOf(range.startContainer))?.get(layer)?.delete(range);
    },
    dress: (root) => {
      const view = windowOf(documentOf(root));
      if (view === null || root === globalThis.document) return;
      let sheet = sheets.get(root);
      if (sheet === undefined) {
        sheet = new view.CSSStyleSheet();
        sheet.replaceSync(css);
        sheets.set(root, sheet);
        dressed.push({ root: new WeakRef(root), sheet });
      }
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    },
    clear: () => {
      for (const [document, layers] of documents) {
        for (const [layer, highlight] of layers) {
          highlight.clear();
          windowOf(document)?.CSS.highlights.delete(layerNames[layer]);
        }
      }
      documents.clear();
      for (const { root, sheet } of dressed.splice(0)) {
        const dressedRoot = root.deref();
        if (dressedRoot === undefined) continue;
        dressedRoot.adoptedStyleSheets = dressedRoot.adoptedStyleSheets.filter((other) => other !== sheet);
        sheets.delete(dressedRoot);
      }
    },
  };
}

function documentOf(node: Node): Document {
  return node.ownerDocument ?? (node as Document);
}

/** Find the window of a document; null where its frame shows another document by now. */
function windowOf(document: Document): PaintWindow | null {
  return document.defaultView;
}
