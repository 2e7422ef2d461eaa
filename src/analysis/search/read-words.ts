import { splitSearchWords } from './split-search-words.ts';

const LETTER = 1;
const DIGIT = 2;
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[a-z]/i.test(sign) ? LETTER : /\d/.test(sign) ? DIGIT : 0;
});
const DOT = 46;

/** Anything but ASCII and the signs of ordinary print that only part words, as `foldText` would also have it. */
// eslint-disable-next-line no-control-regex -- the whole of ASCII is meant
const NOT_PLAIN = /[^\u0000-\u007f\u00a0«»–—‘’“”…€]/;

/** Is given a word as the stretch of a text that is not always the one that is read. */
export type TakeWord = (text: string, start: number, end: number) => void;

/**
 * Gives `take` the words of `text.slice(start, end)` in order: the same as those of `splitSearchWords`, but without
 * their places and, from plain text, in the case in which they are written. An index reads millions of words, and
 * hardly one of them needs Unicode: folding every letter with its offsets takes many times as long.
 */
export function readWords(text: string, start: number, end: number, take: TakeWord): void {
  if (NOT_PLAIN.test(text.slice(start, end))) {
    for (const { word } of splitSearchWords(text, start, end)) take(word, 0, word.length);
    return;
  }
  const classAt = (at: number) => (at < end ? (CLASSES[text.charCodeAt(at)] ?? 0) : 0);
  for (let at = start; at < end;) {
    const first = classAt(at);
    if (first === 0) {
      at++;
      continue;
    }
    let wordEnd = at + 1;
    while (classAt(wordEnd) > 0) wordEnd++;
    const isOneLetter = first === LETTER && wordEnd === at + 1;
    const abbreviationEnd = isOneLetter ? findAbbreviationEnd(text, at, end, classAt) : wordEnd;
    if (abbreviationEnd > wordEnd) {
      wordEnd = abbreviationEnd;
      const letters = text.slice(at, wordEnd).replaceAll('.', '');
      take(letters, 0, letters.length);
    } else {
      take(text, at, wordEnd);
    }
    at = wordEnd;
  }
}

/** Behind the last letter of "U.S" or "e.g", whose first letter stands at `at`; that letter's own end otherwise. */
function findAbbreviationEnd(text: string, at: number, end: number, classAt: (at: number) => number): number {
  let last = at;
  while (last + 2 < end && text.charCodeAt(last + 1) === DOT && classAt(last + 2) === LETTER) last += 2;
  // The letter behind the last dot begins a word of its own: "U.S.led".
  if (last > at && classAt(last + 1) === LETTER) last -= 2;
  return last + 1;
}
