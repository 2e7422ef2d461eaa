import type { Span } from '#analysis/annotations.ts';

export const UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
] as const;
export type Unit = (typeof UNITS)[number];

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** "last", "this", "next" as the text says it; null when it says none of them. */
export type Pointing = 'last' | 'this' | 'next' | null;

/** What a shift is counted from: the day of writing (or speaking), or the date told just before. */
export type Origin = 'now' | 'context';

/** What the words say by themselves, before anything is counted from anywhere. */
export type Meaning =
  | { kind: 'day'; year: number | null; month: number; day: number; weekday: number | null }
  /** 3/4/2023, which is two days; the text may decide elsewhere. */
  | { kind: 'either day'; year: number; first: number; second: number }
  | { kind: 'month'; year: number | null; month: number; pointing: Pointing }
  | { kind: 'year'; year: number }
  | { kind: 'decade'; decade: number }
  | { kind: 'century'; century: number; isBefore?: boolean }
  /** `weeks`: how many after the one that is meant, as in "a week on Monday". */
  | { kind: 'weekday'; weekday: number; pointing: Pointing; weeks?: number }
  /** "the following Monday": the first one after the day told before, or with `isBack` before it. */
  | { kind: 'told weekday'; weekday: number; isBack: boolean }
  | { kind: 'season'; season: Season; year: number | null; pointing: Pointing }
  /** `quarter` null: "the quarter", the one the text is about. `years`: "year-earlier" is −1. */
  | { kind: 'quarter'; quarter: number | null; year: number | null; pointing: Pointing; years: number }
  | { kind: 'half'; half: 1 | 2; year: number | null; pointing: Pointing }
  /** `comparison`: "a year ago", which in "up from a year ago" takes over the period compared with. */
  | { kind: 'shift'; unit: Unit; count: number; from: Origin; comparison?: boolean }
  /** "in five years": a day ahead with a verb of the future, else a duration. */
  | { kind: 'in a while'; unit: Unit; count: number }
  | { kind: 'holiday'; holiday: string; year: number | null; pointing: Pointing }
  | { kind: 'range'; from: RangeEnd; to: RangeEnd }
  | { kind: 'reference'; value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  /** `clock` is the TIMEX3 time: `T22:00`, `TNI`; `zone` as the text names it. Without `date`, the day that the text is about. */
  | { kind: 'time'; clock: string; zone?: string | undefined; date: Meaning | null }
  /** "the first Monday", "the last day" of a month; `of` is a weekday's number. Alone it means nothing. */
  | { kind: 'nth'; count: number; of: number | 'day' }
  /** "September of last year", "Tuesday of last week", "the first Monday of May". */
  | { kind: 'within'; part: Meaning; whole: Meaning }
  /** "two weeks" before or after an event or a date that the text names; else it is how long. */
  | { kind: 'beside'; unit: Unit; count: number; value: string; event: string | null }
  | { kind: 'duration'; value: string }
  | { kind: 'set'; value: string };

/** One end of "1990–95" or "September 22–24". */
export type RangeEnd =
  | { kind: 'year'; year: number }
  | { kind: 'day'; year: number | null; month: number; day: number; weekday: null };

/** Words around a date that move or blur it. */
export type Modifier =
  | 'early'
  | 'mid'
  | 'late'
  | 'earlier'
  | 'later'
  | 'start'
  | 'end'
  | 'about'
  | 'more than'
  | 'less than'
  | 'week of'
  | 'day before'
  | 'day after';

/** A stretch of text that a recogniser takes for a date. */
export interface Candidate extends Span {
  meaning: Meaning;
  modifier: Modifier | null;
  /** "since 2011" opens the date at its end, "until Friday" at its start. */
  bound?: 'since' | 'until';
  /** For a time that takes its day from another place: where that stands, since the words there tell its direction. */
  dayAt?: Span;
  rule: string;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * One kind of date expression. `pattern` is global; the whole match is the span. `read` gives its
 * meaning, or null where the words are no date after all. Every repetition in a pattern is bounded,
 * so that a scan takes time in proportion to the text.
 */
export interface Recogniser {
  rule: string;
  /** Words in lower case, or `#4` for a number of four digits; without any of them a paragraph is not looked at. */
  needs: readonly string[];
  pattern: RegExp;
  read: (groups: Groups, match: RegExpExecArray) => Meaning | null;
}
