import type { DateMention, Span } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import type { InferredPublication } from '#analysis/publication-annotations.ts';
import { formatDay, fromDayNumber, parseDay, toDayNumber, weekdayOf } from '#analysis/dates/calendar.ts';
import { parseWeekday } from '#analysis/dates/calendar-words.ts';
import { readDirection } from '#analysis/dates/resolution/read-direction.ts';
import type { PassageLink, Reuse } from '#analysis/story-annotations.ts';
import { firstEndingAfter } from '#analysis/text/first-ending-after.ts';

/** Below it a link is too weak to say that both sentences tell the same; one link alone has to be stronger. */
const LEAST_SCORE = 0.3;
const STRONG_SCORE = 0.5;
/** With so large a share of five-word runs in common two articles are one text, and count from one day. */
const SAME_TEXT = 0.6;

const CALENDAR_RULES = new Set(['month before day', 'day before month']);

/** Days from the day of writing. Not "last night", which many also write of the small hours. */
const FROM_NOW: Readonly<Record<string, number>> = { today: 0, tonight: 0, this: 0, yesterday: -1, tomorrow: 1 };

/** What a linked passage of a dated article says about the day of writing of an undated one. */
interface StoryClaim {
  /** First and last possible day number. */
  from: number;
  to: number;
  /** The words of the undated article. */
  span: Span;
  /** The dated article. */
  article: string;
  score: number;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * The only date that a passage gives in the article's own voice; null where there are several or none. The day of
 * publication by its name is a dateline and no date of what is told.
 */
function findOnlyDate({ dates, quotations, published }: ArticleAnalysis, passage: Span): DateMention | null {
  const spoken = quotations.flatMap(({ kind, spans }) => (kind === 'indirect' ? [] : spans));
  const found = dates.filter(
    (date) =>
      overlaps(date, passage) &&
      (date.type === 'DATE' || date.type === 'TIME') &&
      date.rule !== 'reference' &&
      !(date.edtf === published?.value && CALENDAR_RULES.has(date.rule)) &&
      !spoken.some((span) => overlaps(span, date)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function toExactDay({ earliest, latest }: DateMention): number | null {
  const day = earliest !== null && earliest === latest ? parseDay(earliest) : null;
  return day && toDayNumber(day);
}

function directionOf({ text, sentences }: Pick<ArticleAnalysis, 'text' | 'sentences'>, date: DateMention) {
  const sentence = sentences[firstEndingAfter(sentences, date.start)];
  return readDirection(text, sentence && overlaps(sentence, date) ? sentence : date, date);
}

/** Whether the article tells as over what it dates itself to a later day. */
function tellsLater(article: ArticleAnalysis, day: number): boolean {
  return article.dates.some((date) => {
    const told = date.basis === 'stated' ? toExactDay(date) : null;
    return told !== null && told > day && directionOf(article, date) === 'past';
  });
}

/** The days on which one could write "today", "yesterday" or "on Tuesday" of a day. */
function possibleDays({ text, sentences }: ArticleAnalysis, date: DateMention, day: number): [number, number] | null {
  const words = text.slice(date.start, date.end);
  const count = FROM_NOW[/^\w+/.exec(words.toLowerCase())?.[0] ?? ''];
  if ((date.rule === 'adjacent day' || date.rule === 'part of this day') && count !== undefined) {
    return [day - count, day - count];
  }
  if (date.rule !== 'weekday') return null;
  if (parseWeekday(/\w+$/.exec(words)?.[0] ?? '') !== weekdayOf(fromDayNumber(day))) return null;
  const direction = directionOf({ text, sentences }, date);
  return [direction === 'past' ? day : day - 6, direction === 'future' ? day : day + 6];
}

function toClaim(
  undated: ArticleAnalysis,
  dated: ArticleAnalysis,
  link: PassageLink,
  reuse: number,
): StoryClaim | null {
  const [here, there] = link.a.article === undated.id ? [link.a, link.b] : [link.b, link.a];
  const [own, other] = [findOnlyDate(undated, here), findOnlyDate(dated, there)];
  const day = other && toExactDay(other);
  const days = own && day !== null && possibleDays(undated, own, day);
  if (!own || !other || !days) return null;
  const known = parseDay(dated.published?.value ?? '');
  const wordsOf = ({ text }: ArticleAnalysis, { start, end }: DateMention) => text.slice(start, end);
  const isCopy =
    reuse >= SAME_TEXT && wordsOf(undated, own) === wordsOf(dated, other) && other.anchor?.kind === 'publication';
  const [from, to] = isCopy && known ? [toDayNumber(known), toDayNumber(known)] : days;
  return { from, to, span: { start: own.start, end: own.end }, article: dated.id, score: link.score };
}

/** The one day that all claims allow and some name; null where they contradict each other or are weak. */
function combine(claims: StoryClaim[]): { day: number; exact: StoryClaim[] } | null {
  const exact = claims.filter(({ from, to }) => from === to);
  const day = exact[0]?.from;
  if (day === undefined || claims.some(({ from, to }) => day < from || day > to)) return null;
  const places = new Set(exact.map(({ span }) => span.start));
  return places.size > 1 || exact.some(({ score }) => score >= STRONG_SCORE) ? { day, exact } : null;
}

/**
 * The publication dates of articles without one, by article id, from what other articles of the story date: where this
 * one says "today" of what another gives a day for, or where both are one text that says "on Tuesday". A weekday alone
 * leaves a week open and only contradicts. An article that was dated by this rule dates no other.
 */
export function inferFromStory(
  articles: readonly ArticleAnalysis[],
  links: readonly PassageLink[],
  reuse: readonly Reuse[],
): Map<string, InferredPublication> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const claims = new Map<string, StoryClaim[]>();
  const shares = new Map(
    reuse.flatMap(({ a, b, share }) => [[`${a}\n${b}`, share] as const, [`${b}\n${a}`, share] as const]),
  );
  for (const link of links) {
    if (link.relation !== 'same' || link.score < LEAST_SCORE) continue;
    // Another number or name, or planned against happened: perhaps another event.
    if (link.differences.some(({ kind }) => kind === 'number' || kind === 'name' || kind === 'modality')) continue;
    const [a, b] = [byId.get(link.a.article), byId.get(link.b.article)];
    if (!a || !b || (a.published === null) === (b.published === null)) continue;
    const [undated, dated] = a.published === null ? [a, b] : [b, a];
    const claim = toClaim(undated, dated, link, shares.get(`${a.id}\n${b.id}`) ?? 0);
    if (claim) claims.set(undated.id, [...(claims.get(undated.id) ?? []), claim]);
  }
  const inferred = new Map<string, InferredPublication>();
  for (const [id, all] of claims) {
    const undated = byId.get(id);
    const found = combine(all);
    if (!found || !undated || tellsLater(undated, found.day)) continue;
    const sources = new Set(found.exact.map(({ article }) => article));
    const spans = new Map(found.exact.map(({ span }) => [span.start, span]));
    inferred.set(id, {
      value: formatDay(fromDayNumber(found.day)),
      source: 'inferred',
      rule: 'story',
      spans: [...spans.values()].toSorted((x, y) => x.start - y.start),
      articles: articles.flatMap((one) => (sources.has(one.id) ? [one.id] : [])),
    });
  }
  return inferred;
}
