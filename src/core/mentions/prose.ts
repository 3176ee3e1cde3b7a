/** Web addresses, mail addresses, hashtags, handles, file names and code: names inside them are not prose. */
const notProse =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+|(?<![\p{L}\p{N}])[#@][\p{L}\p{N}_]+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|gov|edu|int|eu|fr|uk|de|ru|ua|es|it|be|ch|nl|pl|kr|kp|cn|io|tv|co)(?:\/\S*)?\b|[\p{L}\p{N}_/\\-]+\.(?:jpe?g|png|gif|webp|svg|pdf|docx?|xlsx?|pptx?|txt|csv|json|html?|css|m?js|ts|py|mp[34]|avi|mov|zip)\b|\b[\p{L}_][\p{L}\p{N}_.]*\([^)\s]*\)|\b[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+\b|[\p{L}\p{N}_]+(?:::|->)[\p{L}\p{N}_]+|`[^`]*`/giu;

/** Lists the stretches of a text that are not prose, as `[start, end)`. */
export function stretchesWithoutProse(text: string): readonly (readonly [start: number, end: number])[] {
  if (!/[@#_`/\\(.:>]/u.test(text)) return [];
  return [...text.matchAll(notProse)].map((match) => [match.index, match.index + match[0].length]);
}
