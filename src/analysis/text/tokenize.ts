import type { Span } from '#analysis/annotations.ts';

/** A word, a number, or one punctuation mark. */
export interface Token extends Span {
  kind: 'word' | 'number' | 'punctuation';
}

/**
 * Words keep inner apostrophes and hyphens ("Norway’s", "Long-Term", "52-year-old") and the periods between
 * single letters ("U.S.", "U.N.-backed"); numbers keep inner points and commas ("1,237.5") and an ordinal's
 * letters ("19th"). The period of "Mr." is a mark of its own. No part can match in two ways: linear.
 */
const TOKEN =
  /(?:\p{L}\.){2,}(?:[-‐‑]\p{L}+|['’]\p{L}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’\-‐‑&@][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[-‐‑]\p{L}+)+|\p{N}+(?:[.,:]\p{N}+)*\p{L}{0,3}|[^\s]/uy;

/** The tokens of `text.slice(start, end)`, with offsets into `text`. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(start, end);
  // Sticky tests from mark to mark: match objects would cost more than the matching.
  for (let at = 0; at < stretch.length;) {
    const code = stretch.charCodeAt(at);
    if (code === SPACE || (code >= TAB && code <= RETURN)) {
      at += 1;
      continue;
    }
    TOKEN.lastIndex = at;
    if (!TOKEN.test(stretch)) {
      at += 1;
      continue;
    }
    tokens.push({ start: start + at, end: start + TOKEN.lastIndex, kind: toKind(stretch, at, TOKEN.lastIndex) });
    at = TOKEN.lastIndex;
  }
  return tokens;
}

const SPACE = 0x20;
const TAB = 0x09;
const RETURN = 0x0d;

function toKind(text: string, from: number, to: number): Token['kind'] {
  const code = text.charCodeAt(from);
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return 'word';
  const token = text.slice(from, to);
  if (/^\p{L}/u.test(token)) return 'word';
  if (!/^\p{N}/u.test(token)) return 'punctuation';
  return /[-‐‑]/u.test(token) ? 'word' : 'number';
}
