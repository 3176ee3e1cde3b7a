import * as v from 'valibot';
import type { PackFault } from './fault';
import { packLimits } from './limits';
import { parseDocument } from './parse-records';
import { rule } from './rules';

const id = v.pipe(v.string(), v.maxLength(120, rule('too-long')), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, rule('id')));

const indexSchema = v.strictObject({
  format: v.literal(1),
  packs: v.array(
    v.strictObject({
      id,
      /** Name beside the index; no path, so that an index cannot lead elsewhere. */
      file: v.pipe(v.string(), v.maxLength(200, rule('too-long')), v.regex(/^[a-z0-9-]+\.incise$/, rule('wrong-type'))),
      bytes: v.pipe(v.number(), v.safeInteger(rule('wrong-type')), v.minValue(1, rule('wrong-type'))),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, rule('wrong-type'))),
    }),
  ),
});

/** Names the pack files that ship with the extension, and what each must hash to. */
export type PackIndex = v.InferOutput<typeof indexSchema>;

/** Parse the index of packaged pack files. */
export function parsePackIndex(
  bytes: Uint8Array,
): { readonly ok: true; readonly index: PackIndex } | { readonly ok: false; readonly faults: readonly PackFault[] } {
  const reading = parseDocument('index.json', bytes, indexSchema, packLimits);
  return reading.ok ? { ok: true, index: reading.value } : reading;
}
