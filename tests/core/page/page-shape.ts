import type { Edtf } from '../../../src/core/model';

/** Describes one page as far as its date goes; texts are made up, shapes are the web's. */
export interface PageShape {
  readonly name: string;
  /** Default: an address that says nothing. */
  readonly url?: string;
  /** Default: French. */
  readonly lang?: string;
  /** Default: "Titre". */
  readonly title?: string;
  readonly head?: string;
  readonly body?: string;
  /** What a careful reader would say; null where nothing on the page tells. */
  readonly published: Edtf | null;
}
