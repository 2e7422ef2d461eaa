import type { Line, PageText } from './page-text.ts';

/** Of the lines of a page from its top and from its bottom, those that may be repeated on others. */
const OUTERMOST = 3;
/** The share of the pages that a line has to be on, but for its numbers. */
const LEAST_SHARE = 0.4;
/** How browsers print a page: "4/5/2023, 10:15 Title" above it, its address and "1/3" below. */
const PRINTED_HEAD = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}:\d{2}(?: ?[AP]M)?\b/i;
const PRINTED_FOOT = /^(https?:\/\/\S{1,2000})(?: +(?:Page )?\d{1,4} ?(?:\/|of) ?\d{1,4})?$/i;
const PAGE_NUMBER = /^\W{0,5}(?:page |p\. ?|seite )?\d{1,4}(?: ?(?:\/|of|von|–|-) ?\d{1,4})?\W{0,5}$/i;

/** Pages without the lines that belong to no text, and the address that a browser printed on them. */
export interface TextPages {
  pages: PageText[];
  address: string | null;
}

/** Sets page numbers aside, and heads and feet that are the same on many pages but for numbers in them. */
export function setRunningLinesAside(pages: readonly PageText[]): TextPages {
  const outer = pages.map((page) => findOuterLines(page));
  const counts = new Map<string, number>();
  for (const lines of outer) {
    for (const key of new Set([...lines].map(toKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isRepeated = (line: Line) => {
    const count = counts.get(toKey(line)) ?? 0;
    return count >= 2 && count >= LEAST_SHARE * pages.length;
  };
  const isAside = (line: Line) =>
    isRepeated(line) || PRINTED_HEAD.test(line.text) || PRINTED_FOOT.test(line.text) || PAGE_NUMBER.test(line.text);
  return {
    pages: pages.map((page, at) => ({
      ...page,
      lines: page.lines.filter((line) => !(outer[at]?.has(line) && isAside(line))),
    })),
    address:
      PRINTED_FOOT.exec([...(outer[0] ?? [])].find(({ text }) => PRINTED_FOOT.test(text))?.text ?? '')?.[1] ?? null,
  };
}

/** Lines in the outer fifths of a page of which there are few. */
function findOuterLines({ lines, bottom, top }: PageText): Set<Line> {
  const byHeight = lines.toSorted((a, b) => b.y - a.y);
  const margin = (top - bottom) / 5;
  const heads = byHeight.slice(0, OUTERMOST).filter(({ y }) => y > top - margin);
  const feet = byHeight.slice(-OUTERMOST).filter(({ y }) => y < bottom + margin);
  return new Set([...heads, ...feet]);
}

/** What stands where, whatever its numbers are. */
const toKey = ({ text, y }: Line) => `${Math.round(y / 4)} ${text.replace(/\d+/g, '#')}`;
