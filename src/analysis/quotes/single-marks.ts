const ELISION = /^['‘](?:em|tis|twas|til|till|cause|bout|round|n|s|ll|re|ve|d|m|t|\d\ds?)\b/iu;
const CLOSING = /['’"“”]/gu;
/** Behind a possessive that may be the closing mark a better one is looked for only so far. In characters. */
const FARTHEST_BETTER = 300;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Where the stretch that the single mark at `open` may begin ends (exclusive), told apart from apostrophes.
 * 0: this one is an apostrophe ("'em", "'90s"). Negative: there is no closing mark before the offset `-result`,
 * so that the caller need not ask again before it and the whole stays linear.
 * A mark between letters is an apostrophe; one after "s" before a small letter is a possessive, unless nothing
 * better follows before the next double mark.
 */
export function findClosingSingle(text: string, open: number, isStraight: boolean): number {
  if (ELISION.test(text.slice(open, open + 6))) return 0;
  let fallback = 0;
  CLOSING.lastIndex = open + 1;
  for (let match = CLOSING.exec(text); match; match = CLOSING.exec(text)) {
    const at = match.index;
    if (fallback > 0 && at - fallback > FARTHEST_BETTER) return fallback;
    if (match[0] !== '’' && match[0] !== "'") return fallback || -at;
    if (isStraight && match[0] === '’') continue;
    const left = text[at - 1] ?? '';
    const right = text[at + 1] ?? '';
    if (LETTER.test(right) || /\s/u.test(left)) continue;
    const isPossessive = left === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
    if (!isPossessive) return at + 1;
    if (fallback === 0) fallback = at + 1;
  }
  return fallback || -text.length;
}
