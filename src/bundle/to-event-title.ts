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
  if (!leftOut) return toDeed(toExtract(article, toWholeWords(article.text, { start, end }), longest));
  const who = toExtract(article, { start, end: leftOut.start }, longest);
  const what = article.text.slice(leftOut.end, end).replaceAll(/\s+/g, ' ');
  return cut(`${who} … ${what}`, longest);
}

/** "“Winter Road” by Lind": with its opening mark; "the roof burned early" (on Friday): without what leads to a date. */
function toWholeWords(text: string, { start, end }: Span): Span {
  const opensBefore = text[start - 1] === '“' && /^[^“]{1,140}”/.test(text.slice(start, end));
  const [lead = ''] = / (?:early|late|shortly|just)$/.exec(text.slice(start, end)) ?? [];
  const leadsOn = /^ (?:on|in|at|after|before|this|last) /.test(text.slice(end, end + 8));
  return { start: opensBefore ? start - 1 : start, end: leadsOn ? end - lead.length : end };
}

/** "The train, which derailed near Holt": what it did, so that nobody waits for the rest of the sentence. */
const toDeed = (words: string): string =>
  words.replace(
    /^([^,]{2,60}), (?:who|which) (?=(?:last |first |once )?(?:is|are|was|were|has|have|had|will|became|\p{Ll}{2,15}ed) )/u,
    '$1 … ',
  );

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
