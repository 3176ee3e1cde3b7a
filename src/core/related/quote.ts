import type { Attestation, Lang, Source, SourceId, StatementKind } from '../model';

/** Is how long a quote may be, in UTF-16 units, before a shorter one is preferred: about four lines of a card. */
const COMFORTABLE_LENGTH = 280;

const directness: Readonly<Record<StatementKind, number>> = { direct: 2, mixed: 1, indirect: 0 };

/** Holds one quoted fragment in the wording and language of its source. */
export interface Quote {
  readonly text: string;
  readonly lang: Lang;
}

interface RankedQuote extends Quote {
  readonly ranks: readonly number[];
}

/**
 * Choose the words most worth quoting: from the most direct report, rather in the reader's language, the longest that reads comfortably.
 *
 * @returns null where no source quotes any; among equals the first in the order of the attestations
 */
export function chooseQuote(attestations: readonly Attestation[], sources: ReadonlyMap<SourceId, Source>, lang: Lang): Quote | null {
  let best: RankedQuote | null = null;
  for (const { source, kind, words = [] } of attestations) {
    const sourceLang = sources.get(source)?.lang ?? 'und';
    for (const text of words) {
      const comfortable = text.length <= COMFORTABLE_LENGTH;
      const ranks = [directness[kind], Number(sourceLang === lang), Number(comfortable), comfortable ? text.length : -text.length];
      if (best === null || isGreater(ranks, best.ranks)) best = { text, lang: sourceLang, ranks };
    }
  }
  return best === null ? null : { text: best.text, lang: best.lang };
}

function isGreater(a: readonly number[], b: readonly number[]): boolean {
  const index = a.findIndex((rank, at) => rank !== b[at]);
  return index !== -1 && (a[index] ?? 0) > (b[index] ?? 0);
}
