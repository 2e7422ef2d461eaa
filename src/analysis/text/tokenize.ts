import type { Span } from '#analysis/annotations.ts';

/** A word, a number, or one punctuation mark. */
export interface Token extends Span {
  kind: 'word' | 'number' | 'punctuation';
}

/**
 * Words keep inner apostrophes and hyphens ("China’s", "Long-Term", "52-year-old") and the periods between
 * single letters ("U.S.", "U.N.-backed"); numbers keep inner points and commas ("1,237.5") and an ordinal's
 * letters ("19th"). The period of "Mr." is a mark of its own. No part can match in two ways: linear.
 */
const TOKEN =
  /((?:\p{L}\.){2,}(?:[-‐‑]\p{L}+|['’]\p{L}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’\-‐‑&@][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[-‐‑]\p{L}+)+)|(\p{N}+(?:[.,:]\p{N}+)*\p{L}{0,3})|[^\s]/gu;

/** The tokens of `text.slice(start, end)`, with offsets into `text`. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const from = start + match.index;
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'punctuation';
    tokens.push({ start: from, end: from + match[0].length, kind });
  }
  return tokens;
}
