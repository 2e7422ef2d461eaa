import type { Span } from '#analysis/annotations.ts';

/** What fits a line of the list. In characters. */
const LONGEST_TITLE = 140;
/** A title is not cut to less than this, whatever phrase ends first. In characters. */
const SHORTEST_TITLE = 40;
/** Where a phrase ends: before a mark, or before a word that leads in the next. */
const PHRASE_END =
  /[,;:]? (?=(?:and|or|but|to|in|on|at|for|with|by|from|of|into|over|after|before|while|when|where|as|that|which|who|because|amid|against|between|through|during|about|under|than) )|[,;:](?= )| (?=[—–-] )/g;
/** What was done along with it: "…, calling him a friend". */
const TRAIL = /, (?!including |according )\p{Ll}{2,20}ing /u;
/** Words that look for more: a title does not end in them. */
const OPEN_END =
  /(?: (?:the|an?|its|their|his|her|our|this|that|these|of|and|or|to|in|on|at|for|with|by|from|into|which|who|as))+$/;

/**
 * The first words of a passage as a title: all of it, or whole phrases up to a line, without closing marks and without
 * the beginning of a quotation that does not end in it.
 */
export function shortenTitle(text: string, { start, end }: Span): Span {
  const words = withoutMarks(text.slice(start, Math.min(end, start + LONGEST_TITLE * 2)));
  const trail = words.slice(SHORTEST_TITLE).search(TRAIL);
  if (trail !== -1) return { start, end: start + withoutOpenQuote(words.slice(0, SHORTEST_TITLE + trail)).length };
  const line = words.length <= LONGEST_TITLE ? words : cutLine(words.slice(0, LONGEST_TITLE + 1));
  return { start, end: start + withoutOpenQuote(line).length };
}

function cutLine(line: string): string {
  const ends = [...line.matchAll(PHRASE_END)].map(({ index }) => index).filter((index) => index <= LONGEST_TITLE);
  const last = ends.findLast((index) => index >= SHORTEST_TITLE) ?? line.lastIndexOf(' ');
  return withoutMarks(line.slice(0, last > 0 ? last : LONGEST_TITLE).replace(OPEN_END, ''));
}

function withoutOpenQuote(line: string): string {
  const open = line.lastIndexOf('“');
  const isOpen = open > line.lastIndexOf('”') || (open === -1 && line.split('"').length % 2 === 0);
  const at = open === -1 ? line.lastIndexOf('"') : open;
  return isOpen && at >= SHORTEST_TITLE / 2 ? withoutMarks(line.slice(0, at)).replace(OPEN_END, '') : line;
}

/** The point of "U.S." belongs to it. */
const withoutMarks = (words: string): string => words.replace(/(?:[\s,;:!?…–—―-]|(?<!\.\p{Lu})\.){1,20}$/u, '');
