const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const topDomains = list(
  'com org net info gov edu int eu fr uk de ru ua es it be ch nl pl kr kp cn io tv co au nz br mx se fi dk cz ro tr at ie pt gr hu za ar cl sg hk tw ly gl gg',
);
const fileEndings = list(
  'jpg jpeg png gif webp svg pdf doc docx xls xlsx ppt pptx txt csv json htm html css js mjs ts py mp3 mp4 avi mov zip',
);

/** Longest run without a blank that is looked at; longer ones are no words anyway. */
const LONGEST_RUN = 2_000;

const anyMark = /[@#_`/\\(.:<>$=]/u;
const leading = /^[("'«“„‘[]+/u;
const trailing = /[)"'»”’\],.;:!?…]+$/u;

/**
 * List the stretches of a text that are no prose, as `[start, end)`, sorted: web and mail addresses, hashtags, handles, file names, code.
 *
 * Reads each run of units without a blank once, so that no text takes longer than its length.
 */
export function stretchesWithoutProse(text: string): readonly (readonly [start: number, end: number])[] {
  if (!anyMark.test(text)) return [];
  const stretches: (readonly [number, number])[] = [];
  for (const { 0: code, index } of text.matchAll(/`[^`\n]{1,300}`/gu)) stretches.push([index, index + code.length]);
  for (const { 0: run, index } of text.matchAll(/\S+/gu)) {
    if (!anyMark.test(run)) continue;
    if (run.length > LONGEST_RUN) {
      stretches.push([index, index + run.length]);
      continue;
    }
    const skipped = leading.exec(run)?.[0].length ?? 0;
    const length = lengthWithoutProse(run.slice(skipped));
    if (length > 0) stretches.push([index + skipped, index + skipped + length]);
  }
  return stretches.sort((a, b) => a[0] - b[0]);
}

/** Tells how much of a run is no prose, from its start; 0 where it is. */
function lengthWithoutProse(run: string): number {
  if (/^(?:https?:\/\/|www\.)./iu.test(run)) return run.length;
  const tag = /^[#@][\p{L}\p{N}_]+/u.exec(run);
  if (tag !== null) return tag[0].length;
  if (/^(?:<\/?[\p{L}\w-]+>|\$\p{L}|[\p{L}\w-]+=)/u.test(run)) return run.length;
  // A path, or a host in small letters before one.
  if (/^\/{1,3}[^\s/]+\/|^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}\/\S/u.test(run)) return run.length;
  const call = /^[\p{L}_][\p{L}\p{N}_.]*\(\)/u.exec(run);
  if (call !== null) return call[0].length;
  const core = run.replace(trailing, '');
  if (/[\p{L}\p{N}]@[\p{L}\p{N}]|[\p{L}\p{N}]_[\p{L}\p{N}]|[\p{L}\p{N}](?:::|->)[\p{L}\p{N}]/u.test(core)) return core.length;
  const host = core.split('/', 1)[0] ?? '';
  if (/^[\p{L}\p{N}.-]+\.[a-z]+$/u.test(host) && topDomains.has(host.slice(host.lastIndexOf('.') + 1))) return core.length;
  const ending = core.slice(core.lastIndexOf('.') + 1).toLowerCase();
  return core.includes('.') && fileEndings.has(ending) ? core.length : 0;
}
