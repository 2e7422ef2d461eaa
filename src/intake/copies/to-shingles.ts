/** So many words in a row are hardly written twice by chance. */
const WORDS_IN_A_ROW = 6;
/** Writing without spaces is taken sign by sign. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]{1,100}/gu;

/**
 * The runs of words of a text as numbers, each once: what two texts share of them is what the one has of the other.
 * Half of all runs are left out, the same in every text.
 */
export function toShingles(text: string): Uint32Array {
  const words: number[] = [];
  const found = new Set<number>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    words.push(hashWord(word));
    if (words.length < WORDS_IN_A_ROW) continue;
    let hash = 0;
    for (const each of words.slice(-WORDS_IN_A_ROW)) hash = Math.imul(hash ^ each, 0x01000193) ^ (hash >>> 15);
    if ((hash & 1) === 0) found.add(hash >>> 0);
  }
  return Uint32Array.from(found);
}

/** FNV-1a */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}
