import { useEffect, useState } from 'preact/hooks';
import type { UiLang } from '../core/model';
import type { StatementView } from '../core/related/card';
import type { Result } from '../core/result';
import type { PinnedStatement } from '../store/notebook';
import type { Notice } from '../ui/card/NoticeLine';
import { pageStrings } from '../ui/strings/page-strings';
import { remedyFor } from '../ui/strings/strings';
import type { PanelPorts } from './ports';

/** Holds the pins as the notebook has them, and changes them; what fails is said, with what to do about it. */
export interface PanelPinning {
  /** Null until the notebook has answered. */
  readonly pins: Result<readonly PinnedStatement[]> | null;
  /** The pin of a statement, that of the page being read first; null where it has none. */
  readonly pinOf: (statement: StatementView, url: string) => PinnedStatement | null;
  readonly pin: (statement: StatementView, page: PinnedStatement['page']) => void;
  readonly unpin: (pinned: PinnedStatement) => void;
}

/** Bind pinning to the notebook; the lists follow the notebook, not what was clicked. */
export function usePinning(ports: PanelPorts, lang: UiLang, onNotice: (notice: Notice | null) => void): PanelPinning {
  const { notebook } = ports;
  const [pins, setPins] = useState<PanelPinning['pins']>(null);
  useEffect(() => notebook.watch(setPins), [notebook]);
  const attempt = async (change: Promise<Result<unknown>>, done: Notice | null) => {
    const answer = await change;
    onNotice(answer.ok ? done : { text: remedyFor(answer.error.code, lang), undo: null });
  };
  return {
    pins,
    pinOf: ({ pack, id }, url) => {
      const found = pins?.ok === true ? pins.value.filter(({ statement }) => statement.pack === pack && statement.id === id) : [];
      return found.find(({ page }) => page.url === url) ?? found[0] ?? null;
    },
    pin: (statement, page) => void attempt(notebook.pin({ statement, page, pinnedAt: ports.now() }), null),
    unpin: (pinned) =>
      void attempt(notebook.unpin(pinned.pin), {
        text: pageStrings(lang).panel.unpinned,
        undo: () => void attempt(notebook.restore(pinned), null),
      }),
  };
}
