import { useEffect, useState } from 'preact/hooks';
import { success, type Result } from '../core/result';
import type { FollowedPage } from '../messages/followed-page';
import type { NumberedBlock, PageExplanation } from '../messages/protocol';
import * as limits from '../messages/limits';
import type { PanelPorts } from './ports';

/** Holds a page's text and why its candidates were accepted or refused. */
export interface ExplainedPage {
  readonly blocks: readonly NumberedBlock[];
  readonly explanation: PageExplanation;
}

/** Read the page's text and have it explained, again whenever it becomes another page or `attempt` changes; null while it is read. */
export function useExplanation(ports: PanelPorts, page: FollowedPage | null, attempt: number): Result<ExplainedPage> | null {
  const [explained, setExplained] = useState<Result<ExplainedPage> | null>(null);
  const context = page?.report?.context;
  useEffect(() => {
    if (page === null || context === undefined) return;
    let isCurrent = true;
    setExplained(null);
    const explain = async (): Promise<Result<ExplainedPage>> => {
      const text = await page.content.call('page.text', null);
      if (!text.ok) return text;
      const blocks = text.value.slice(0, limits.blocks);
      const explanation = await ports.explainPage(context, blocks);
      return explanation.ok ? success({ blocks, explanation: explanation.value }) : explanation;
    };
    void explain().then((answer) => {
      if (isCurrent) setExplained(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [page?.tab, context?.url, context?.published, attempt]);
  return explained;
}
