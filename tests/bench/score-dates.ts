import type { DateType, Span } from '#analysis/annotations.ts';
import { type DateKind, toDateKind } from './date-kinds.ts';

/** A date as the gold or a program gives it: `value` is TIMEX3. */
export interface Timex extends Span {
  type: DateType;
  value: string;
}

/** A news text with the dates that people found in it; `dct` is its day of publication. */
export interface GoldArticle {
  id: string;
  dct: string;
  text: string;
  timexes: Timex[];
}

interface Share {
  precision: number;
  recall: number;
  f1: number;
}

/** How many dates of a kind the gold has, how many of them were found, and with the right value. */
interface KindCount {
  gold: number;
  found: number;
  right: number;
}

interface Figures {
  /** Any overlap counts, each date once. */
  relaxed: Share;
  /** Among dates that stand for a year, a month or a day: found and right to the precision of the gold. */
  calendar: Share;
}

export interface DateScore {
  /** Dates against all that was found: a duration found where the gold has one is too much here. */
  asScored: Figures;
  /** Dates against the dates and times that were found, without durations and sets. */
  datesOnly: Figures;
  /** All types; the value must be the same to the letter. */
  all: { relaxed: Share; value: number };
  kinds: Map<DateKind, KindCount>;
}

const CALENDAR = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

function share(right: number, predicted: number, gold: number): Share {
  const [precision, recall] = [predicted && right / predicted, gold && right / gold];
  return { precision, recall, f1: precision + recall && (2 * precision * recall) / (precision + recall) };
}

/** Pairs that overlap, one to one: exact spans first, then the largest overlap. */
function pair(gold: Timex[], found: Timex[]): [Timex, Timex][] {
  const all = gold.flatMap((a) => found.map((b) => ({ a, b, size: overlap(a, b) }))).filter(({ size }) => size > 0);
  const weight = ({ a, b, size }: (typeof all)[number]): number =>
    a.start === b.start && a.end === b.end ? Infinity : size;
  const taken = new Set<Timex>();
  return all
    .toSorted((x, y) => (weight(x) === weight(y) ? 0 : weight(y) - weight(x)))
    .flatMap(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return [];
      taken.add(a).add(b);
      return [[a, b]];
    });
}

/** Whether the value found tells the gold's, or more: `2023-09-22T10:00` tells `2023-09-22`. */
const isRight = (gold: Timex, found: Timex): boolean =>
  CALENDAR.test(gold.value) ? found.value.startsWith(gold.value) : found.value === gold.value;

function scoreDatesOnly(articles: { gold: Timex[]; found: Timex[] }[]): Figures {
  const sum = { gold: 0, found: 0, paired: 0, calendar: 0, otherPaired: 0, right: 0 };
  for (const { gold: all, found } of articles) {
    const gold = all.filter(({ type }) => type === 'DATE');
    const times = all.filter(({ type }) => type === 'TIME');
    const touches = (others: Timex[], date: Timex): boolean => others.some((other) => overlap(other, date) > 0);
    // What touches only a time of the gold is neither right nor wrong.
    const counted = found.filter((date) => touches(gold, date) || !touches(times, date));
    const pairs = pair(gold, counted);
    sum.gold += gold.length;
    sum.found += counted.length;
    sum.paired += pairs.length;
    sum.calendar += gold.filter(({ value }) => CALENDAR.test(value)).length;
    sum.otherPaired += pairs.filter(([{ value }]) => !CALENDAR.test(value)).length;
    sum.right += pairs.filter(([a, b]) => CALENDAR.test(a.value) && isRight(a, b)).length;
  }
  return {
    relaxed: share(sum.paired, sum.found, sum.gold),
    calendar: share(sum.right, sum.found - sum.otherPaired, sum.calendar),
  };
}

/** Scores what a program found, by article id, against the gold; the arithmetic is TempEval-3's. */
export function scoreDates(gold: GoldArticle[], found: ReadonlyMap<string, Timex[]>): DateScore {
  const articles = gold.map(({ id, text, timexes }) => ({ text, gold: timexes, found: found.get(id) ?? [] }));
  const kinds: DateScore['kinds'] = new Map();
  const sum = { gold: 0, found: 0, paired: 0, exact: 0 };
  for (const article of articles) {
    const pairs = new Map(pair(article.gold, article.found));
    sum.gold += article.gold.length;
    sum.found += article.found.length;
    sum.paired += pairs.size;
    for (const date of article.gold) {
      const partner = pairs.get(date);
      const kind = toDateKind(date, article.text.slice(date.start, date.end));
      const count = kinds.get(kind) ?? { gold: 0, found: 0, right: 0 };
      kinds.set(kind, count);
      count.gold += 1;
      if (!partner) continue;
      count.found += 1;
      if (isRight(date, partner)) count.right += 1;
      if (partner.value === date.value) sum.exact += 1;
    }
  }
  const pointed = articles.map((article) => ({
    ...article,
    found: article.found.filter(({ type }) => type === 'DATE' || type === 'TIME'),
  }));
  const relaxed = share(sum.paired, sum.found, sum.gold);
  return {
    asScored: scoreDatesOnly(articles),
    datesOnly: scoreDatesOnly(pointed),
    all: { relaxed, value: sum.paired && (sum.exact / sum.paired) * relaxed.f1 },
    kinds,
  };
}
