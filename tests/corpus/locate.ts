import type { Span } from '#analysis/annotations.ts';

/**
 * Words of a text, as the expectations write them: the words themselves where they stand only once in the text,
 * else the words `in` a longer stretch that stands only once.
 */
export type Words = string | { text: string; in: string };

/** Where the words stand, in UTF-16 code units. @throws when they stand nowhere or in several places */
export function locate(text: string, words: Words): Span {
  if (typeof words === 'string') return locateOnce(text, words);
  const around = locateOnce(text, words.in);
  const inside = locateOnce(words.in, words.text);
  return { start: around.start + inside.start, end: around.start + inside.end };
}

function locateOnce(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the text has no "${words}"`);
  if (text.includes(words, start + 1)) throw new Error(`the text has several "${words}": say "in" which stretch`);
  return { start, end: start + words.length };
}

/** The span without the punctuation and white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = /^[\s\p{P}]*/u.exec(words)?.[0].length ?? 0;
  const inner = words.slice(before);
  const after = inner.length - inner.replace(/[\s\p{P}]+$/u, '').length;
  return { start: start + before, end: end - after };
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A span as a failing test should show it: its place and its words. */
export const show = (text: string, { start, end }: Span): string => `${start}–${end} ${text.slice(start, end)}`;

/** The same without outer punctuation, which may differ. */
export const showTrimmed = (text: string, span: Span): string => show(text, trimSpan(text, span));
