import type { Span } from '#analysis/annotations.ts';
import type { QueryTerm } from '#analysis/search/query.ts';
import { highlightTerms } from '#analysis/search/to-highlights.ts';
import type { FoundWords } from './palette-row.ts';

/** Letters in a row of the palette, and before the first find in it. */
const LONGEST = 220;
const MOST_BEFORE = 70;
/** A passage without full stops can be a whole page: what stands far behind is neither shown nor read. */
const MOST_READ = 20_000;

/** A text in a line or two, what was found in it marked; of a long one the part around the first find. */
export function toFoundWords(source: string, terms: readonly QueryTerm[]): FoundWords {
  const text = source.slice(0, MOST_READ).replaceAll(/\s+/g, ' ').trim();
  const marks = highlightTerms(terms, text);
  if (text.length <= LONGEST) return { text, marks };
  const start = toStart(text, marks[0]?.start ?? 0);
  const end = text.length - start <= LONGEST ? text.length : toEnd(text, start + LONGEST);
  const [before, after] = [start > 0 ? '…' : '', end < text.length ? '…' : ''];
  const inside = marks.flatMap((mark) => {
    const span = { start: Math.max(mark.start, start), end: Math.min(mark.end, end) };
    const moved = before.length - start;
    return span.start < span.end ? [{ start: span.start + moved, end: span.end + moved }] : [];
  });
  return { text: before + text.slice(start, end) + after, marks: inside };
}

/** Not so far before the find that it would not be seen; at a word, when one begins there. */
function toStart(text: string, find: Span['start']): number {
  if (find <= MOST_BEFORE) return 0;
  const start = Math.min(find - MOST_BEFORE, text.length - LONGEST);
  const space = text.indexOf(' ', start);
  return space === -1 || space >= find ? start : space + 1;
}

function toEnd(text: string, end: number): number {
  const space = text.lastIndexOf(' ', end);
  return space > end - MOST_BEFORE ? space : end;
}
