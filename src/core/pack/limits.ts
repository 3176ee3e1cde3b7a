/** Caps what a pack may cost before anything in it is believed. */
export interface PackLimits {
  /** Bytes of the pack file itself. */
  readonly fileBytes: number;
  /** Bytes of all its files together once unpacked. */
  readonly unpackedBytes: number;
  /** Bytes of one record, as UTF-8. */
  readonly recordBytes: number;
  /** Records of one type. */
  readonly records: number;
  /** How deep arrays and objects may nest in one record. */
  readonly depth: number;
  /** Faults after which reading stops; whoever made the file has enough to do. */
  readonly faults: number;
}

/** Holds the caps of every pack: a corpus of a million short records passes, a zip bomb does not. */
export const packLimits: PackLimits = {
  fileBytes: 256 * 1024 * 1024,
  unpackedBytes: 1024 * 1024 * 1024,
  recordBytes: 1024 * 1024,
  records: 2_000_000,
  depth: 12,
  faults: 1_000,
};
