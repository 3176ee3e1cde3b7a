import type { UiLang } from '../core/model';
import { failure, success, type Result } from '../core/result';
import type { Sender } from '../messages/rpc';

/** Is what loading the card's script needs of `browser.scripting`. */
export interface Scripting {
  executeScript(injection: { target: { tabId: number; frameIds: number[] }; files: string[] }): Promise<unknown>;
}

/**
 * Name the file of the card's script in a language: the build writes `card.iife.fr.js` and `card.iife.en.js` in the place of the
 * `card.iife.js` that it is imported as.
 */
export function cardFile(script: string, lang: UiLang): string {
  return script.replace(/js$/, `${lang}.js`);
}

/**
 * Run the card's script in the frame that asks for it, beside the content script there; answered once it has run.
 *
 * Injected on demand, it costs pages without a card nothing, and no page can probe for the file.
 */
export async function loadCard(scripting: Scripting, file: string, { tab, frameId }: Sender): Promise<Result<null>> {
  if (tab?.id === undefined || frameId === undefined) return failure('message/refused', 'Only a page can load the card.');
  try {
    await scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [file] });
    return success(null);
  } catch {
    return failure('internal', 'The browser did not let the card into this page: reload it.');
  }
}
