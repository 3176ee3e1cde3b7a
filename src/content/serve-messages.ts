import { success } from '../core/result';
import { contentGuards } from '../messages/content-guards';
import type { PageReport, ToContent } from '../messages/protocol';
import { isBackgroundOrOwnPage, serve } from '../messages/rpc';
import { type ExtensionApi, isAlive } from './extension';
import type { Reading } from './reading';

/** Is what the messages act on. */
export interface PagePorts {
  readonly report: () => PageReport;
  readonly scan: () => void;
  readonly reading: Reading;
}

/** Answer what the background, the panel and the toolbar ask of this page. */
export function serveMessages(api: ExtensionApi, page: PagePorts, signal: AbortSignal): void {
  const listener = serve<ToContent>({
    handlers: {
      'page.report': () => success(page.report()),
      'page.scan': () => {
        page.scan();
        return success(null);
      },
      'page.text': () => success(page.reading.text()),
      'mention.jump': (item) => {
        page.reading.jump(item);
        return success(null);
      },
      'mention.step': ({ direction }) => {
        page.reading.step(direction);
        return success(null);
      },
    },
    guards: contentGuards,
    accept: (sender) => isBackgroundOrOwnPage(sender, api.runtime.id ?? ''),
    // The page's console is the page's; what fails here is told to whoever asked.
    report: () => undefined,
  });
  api.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isAlive(api)) api.runtime.onMessage.removeListener(listener);
  });
}
