import type { Span } from '#analysis/annotations.ts';

/** What fits a line of the list. In characters. */
const LONGEST_TITLE = 150;
/** A title is not cut to less than this, whatever comma comes first. In characters. */
const SHORTEST_TITLE = 40;

/** The first words of a passage as a title: up to a comma or a word's end within the line, without closing marks. */
export function shortenTitle(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  if (words.length <= LONGEST_TITLE) return { start, end: start + withoutMarks(words).length };
  const line = words.slice(0, LONGEST_TITLE);
  const comma = Math.max(line.lastIndexOf(', '), line.lastIndexOf('; '), line.lastIndexOf(' — '));
  const cut = comma >= SHORTEST_TITLE ? comma : line.lastIndexOf(' ');
  return { start, end: start + withoutMarks(line.slice(0, cut > 0 ? cut : LONGEST_TITLE)).length };
}

const withoutMarks = (words: string): string => words.replace(/[\s,;:.!?…–—―-]+$/u, '');
