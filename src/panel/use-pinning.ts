import type { UiLang } from '../core/model';
import type { StatementView } from '../core/related/card';
import type { PinnedStatement } from '../messages/protocol';
import type { Notice } from '../ui/card/NoticeLine';
import { pageStrings } from '../ui/strings/page-strings';
import type { PanelPorts } from './ports';

/** Pins and unpins, and says so with a way back. */
export interface PanelPinning {
  readonly pinOf: (statement: StatementView) => PinnedStatement | null;
  readonly pin: (statement: StatementView, page: PinnedStatement['page']) => void;
  readonly unpin: (pinned: PinnedStatement) => void;
}

/** Bind pinning to the notebook; the lists themselves follow the notebook, not what was clicked. */
export function usePinning(
  ports: PanelPorts,
  pins: readonly PinnedStatement[],
  lang: UiLang,
  onNotice: (notice: Notice | null) => void,
): PanelPinning {
  const text = pageStrings(lang);
  const attempt = (change: Promise<unknown>, done: Notice | null) => {
    change.then(
      () => onNotice(done),
      () => onNotice({ text: text.panel.pinFailed, undo: null }),
    );
  };
  const keep = ({ statement, page, pinnedAt }: Omit<PinnedStatement, 'pin'>) => attempt(ports.pin({ statement, page, pinnedAt }), null);
  return {
    pinOf: ({ pack, id }) => pins.find(({ statement }) => statement.pack === pack && statement.id === id) ?? null,
    pin: (statement, page) => keep({ statement, page, pinnedAt: ports.now() }),
    unpin: (pinned) => attempt(ports.unpin(pinned.pin), { text: text.panel.unpinned, undo: () => keep(pinned) }),
  };
}
