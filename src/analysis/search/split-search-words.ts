import type { Span } from '#analysis/annotations.ts';
import { foldText, toSourceSpan } from './fold-text.ts';

/** A word as the search compares it, and where it stands in the text that it was taken from. */
export interface SearchWord extends Span {
  word: string;
}

/**
 * "U.S." is one word, "us"; "long-term" and "Norway’s" are two each, so that "term" and "Norway" find them and
 * "long-term" in a query means the two in a row. No part can match in two ways: linear.
 */
const WORD = /\p{L}(?:\.\p{L})+(?!\p{L})|[\p{L}\p{N}]+/gu;

/** Scripts written without spaces: every character is a word, and a query of several is a phrase of them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;
/** Thai is the first of them in Unicode; few texts need the slow look. */
const MAY_BE_UNSPACED = /[\u0e00-\u{10ffff}]/u;

/** The words of `text.slice(start, end)`, with offsets into `text`. */
export function splitSearchWords(text: string, start = 0, end = text.length): SearchWord[] {
  const folded = foldText(text.slice(start, end));
  const words: SearchWord[] = [];
  const add = (found: string, at: number) => {
    const span = toSourceSpan(folded, at, at + found.length);
    words.push({ word: found.replaceAll('.', ''), start: start + span.start, end: start + span.end });
  };
  for (const { 0: found, index } of folded.text.matchAll(WORD)) {
    if (!MAY_BE_UNSPACED.test(found)) add(found, index);
    else for (const part of found.matchAll(UNSPACED)) add(part[0], index + part.index);
  }
  return words;
}

/** Where the first `length` letters of a word end in the text; the offset stands behind their diacritics. */
export function toPrefixEnd(text: string, word: SearchWord, length: number): number {
  const folded = foldText(text.slice(word.start, word.end));
  let letters = 0;
  for (let at = 0; at < folded.text.length; at++) {
    if (folded.text[at] !== '.' && ++letters === length) return word.start + (folded.ends[at] ?? 0);
  }
  return word.end;
}
