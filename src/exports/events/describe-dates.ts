import type { DateMention } from '#analysis/annotations.ts';
import type { StoryEvent } from '#analysis/story-annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toList } from '#bundle/to-list.ts';
import { toDateWords, toDayOfYearWords, toTimeOfDayWords } from '#ui/date-words.ts';
import type { Locale } from '#ui/reader-locale.ts';
import { toStoryIndex } from '#bundle/story-index.ts';
import { parseTimesOfDay } from '#analysis/dates/times-of-day.ts';

/**
 * How the articles differ in dating an event: "22 September in B, 21 September in C". Null where no two of them
 * contradict each other: "2023" and "22 September 2023" say the same, one of them less of it. Of one day, the times:
 * "06:40 in A, 06:10 in B".
 */
export function describeDates(story: StoryBundle, { sources }: StoryEvent, locale?: Locale): string | null {
  const { articles, dates } = toStoryIndex(story);
  const groups = new Map<string, { mention: DateMention; letters: Set<string> }>();
  for (const { article, origin } of sources) {
    // A date that was taken over from another article is that article's, and one from a reader is no article's.
    const mention = origin && 'date' in origin ? dates.get(origin.date) : undefined;
    if (!mention?.edtf) continue;
    const group = groups.get(mention.edtf) ?? { mention, letters: new Set() };
    group.letters.add(articles.get(article)?.letter ?? '?');
    groups.set(mention.edtf, group);
  }
  const all = [...groups.values()];
  const told = all.filter(({ mention: x }) => all.some(({ mention: y }) => !contains(x, y) && !contains(y, x)));
  if (told.length === 0) return null;
  const isOneDay = new Set(told.map(({ mention: { earliest, latest } }) => `${earliest} ${latest}`)).size === 1;
  const isOneYear = new Set(told.map(({ mention }) => mention.edtf?.slice(0, 4))).size === 1;
  return told
    .map(({ mention: { edtf }, letters }) => {
      const words =
        (isOneDay && toTimeOfDayWords(edtf ?? '', locale)) ||
        (isOneYear && toDayOfYearWords(edtf ?? '', locale)) ||
        toDateWords(edtf ?? '', locale);
      return `${words} in ${toList([...letters])}`;
    })
    .join(', ');
}

function contains(outer: DateMention, inner: DateMention): boolean {
  const [outside, inside] = [toMoments(outer), toMoments(inner)];
  if (outside && inside) {
    return (
      (outside.from ?? -Infinity) <= (inside.from ?? -Infinity) && (outside.to ?? Infinity) >= (inside.to ?? Infinity)
    );
  }
  return (
    toOrder(outer.earliest, -Infinity) <= toOrder(inner.earliest, -Infinity) &&
    toOrder(outer.latest, Infinity) >= toOrder(inner.latest, Infinity)
  );
}

/** Null without a time of day, and with one in a zone: clocks in two zones may show the same moment. */
function toMoments({ edtf }: DateMention): ReturnType<typeof parseTimesOfDay> {
  return edtf === null || /T[\d:.]{2,18}[Z+-]/.test(edtf) ? null : parseTimesOfDay(edtf);
}

/** A day as a number that compares; as text, years before our era would stand in the wrong order. */
function toOrder(day: string | null, open: number): number {
  const [, year, month, date] = /^(-?\d{4,6})-(\d\d)-(\d\d)$/.exec(day ?? '') ?? [];
  return year === undefined ? open : Number(year) * 372 + Number(month) * 31 + Number(date);
}
