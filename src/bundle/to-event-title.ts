import type { DateMention, Span } from '#analysis/annotations.ts';
import type { EventTitle } from '#analysis/story-annotations.ts';
import type { BundledArticle, StoryBundle } from './story-bundle.ts';
import { toStoryIndex } from './story-index.ts';

const LONGEST = 140;

/** An event's title: its extract in the article's own words, ready to stand beside its date. */
export function toEventTitle(story: StoryBundle, title: EventTitle, longest = LONGEST): string {
  const article = toStoryIndex(story).articles.get(title.article);
  if (!article) return '';
  const { start, end, leftOut, words } = title;
  if (words !== undefined) return cut(words, longest);
  if (!leftOut) return toExtract(article, { start, end }, longest);
  const who = toExtract(article, { start, end: leftOut.start }, longest);
  const what = article.text.slice(leftOut.end, end).replaceAll(/\s+/g, ' ');
  return cut(`${who} … ${what}`, longest);
}

/**
 * Words of an article to stand alone: without a date at their beginning (it stands beside them), without the full
 * stop, cut at a word if long, the first letter raised.
 */
export function toExtract(article: BundledArticle, span: Span, longest = LONGEST): string {
  const words = withoutLeadingDate(article, span)
    .slice(0, longest * 2)
    .replace(/[.\s]+$/, '');
  const raised = words.replace(/^["“‘]?\p{Ll}/u, (first) => first.toUpperCase());
  return cut(raised, longest);
}

function cut(words: string, longest: number): string {
  if (words.length <= longest) return words.replaceAll(/\s+/g, ' ');
  const line = words.slice(0, longest);
  return `${line.slice(0, Math.max(line.lastIndexOf(' '), longest / 2)).replace(/[,;:\s]+$/, '')}…`.replaceAll(
    /\s+/g,
    ' ',
  );
}

function withoutLeadingDate({ text, dates }: BundledArticle, { start, end }: Span): string {
  const words = text.slice(start, end);
  const first = dates.find((date: DateMention) => date.start >= start && date.start < start + 8 && date.end < end);
  if (!first || !/^(?:(?:on|in|by|since|until|before|after) )?$/i.test(text.slice(start, first.start))) return words;
  const [rest] = /(?<=^,\s+)\S.*/s.exec(text.slice(first.end, end)) ?? [];
  return rest ?? words;
}
