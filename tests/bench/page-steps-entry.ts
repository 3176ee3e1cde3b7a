import { createMarks } from '../../src/content/marks';
import type { PageBlock } from '../../src/content/page-text';
import { createPaint } from '../../src/content/paint';
import { createReader } from '../../src/content/reader';
import { chooseScope } from '../../src/content/scope';
import { watchVicinity } from '../../src/content/vicinity';
import type { Mention } from '../../src/core/model';
import { defaultSettings } from '../../src/core/settings';

/** Walks, joins, makes ranges and paints with the content script's own modules, the background's answers at hand by the text of their block. */
export function readPage(answers: ReadonlyMap<string, readonly Mention[]>): void {
  const { signal } = new AbortController();
  const scope = chooseScope(document);
  const paint = createPaint();
  const marks = createMarks(paint, defaultSettings.density, (tell) => watchVicinity(tell, signal));
  const read: PageBlock[] = [];
  const reader = createReader(
    scope,
    {
      onContainer: () => undefined,
      onText: (blocks) => void read.push(...blocks),
      onFrameLoad: () => undefined,
      onRoot: (root) => paint.dress(root),
      onPause: () => {
        for (const block of read.splice(0)) marks.add(block, answers.get(block.text) ?? []);
      },
    },
    signal,
  );
  reader.readAll(scope.roots());
}
