import type { Span } from '#analysis/annotations.ts';

/**
 * A text as the search compares it: small letters without diacritics, one kind of quotation mark, dash and space.
 * `text[i]` comes from `source.slice(starts[i], ends[i])`, in UTF-16 code units, so that a find can be marked exactly.
 */
export interface FoldedText {
  text: string;
  starts: Uint32Array;
  ends: Uint32Array;
}

/** Letters that Unicode does not take apart into a base letter and a mark. */
const BASE_LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
  ς: 'σ',
};

const SINGLE_MARK = /[‘’‚‛‹›ʼ`´]/u;
const DOUBLE_MARK = /[“”„‟«»〝〞]/u;
const DASH = /[‐‑‒–—―−]/u;
/** Combining marks, soft hyphens and zero-width signs: drawn with the letter before them, never compared. */
const UNCOMPARED = /[\p{M}\p{Cf}]/u;

export function foldText(source: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of source) {
    const folded = foldCharacter(character);
    const end = at + character.length;
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = end;
    text += folded;
    at = end;
  }
  return { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** Where `folded.text.slice(start, end)` stands in the source; `start < end` and both within the folded text. */
export function toSourceSpan(folded: FoldedText, start: number, end: number): Span {
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 };
}

function foldCharacter(character: string): string {
  if (character <= '\u007f') return foldPart(character.toLowerCase());
  if (SINGLE_MARK.test(character)) return "'"; // before an acute accent is taken apart into a space and a mark
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase()) folded += foldPart(part);
  return folded;
}

function foldPart(part: string): string {
  if (SINGLE_MARK.test(part)) return "'";
  if (part <= '\u007f') return part;
  if (DOUBLE_MARK.test(part)) return '"';
  if (DASH.test(part)) return '-';
  return UNCOMPARED.test(part) ? '' : (BASE_LETTERS[part] ?? part);
}
