import type { EventTitle } from '#analysis/story-annotations.ts';
import { shortenTitle } from './shorten-title.ts';
import type { Telling } from './telling.ts';

/** So little between who and what is not worth three dots. In characters. */
const SHORT_GAP = 30;

/** The title of a telling: who, where that stands apart, and what. */
export function toTitle({ article: { text }, title, subject }: Telling): Omit<EventTitle, 'article'> {
  const what = shortenTitle(text, title);
  if (!subject || subject.end >= what.start) return what;
  if (what.start - subject.end <= SHORT_GAP) return { start: subject.start, end: what.end };
  return { start: subject.start, end: what.end, leftOut: { start: subject.end, end: what.start } };
}
