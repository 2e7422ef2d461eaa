import type { ArticleStructure, Quotation, Span } from '#analysis/annotations.ts';
import type { PublicationRule } from '#analysis/publication-annotations.ts';
import type { CalendarDay } from '#analysis/dates/calendar.ts';
import { findCandidates } from '#analysis/dates/find-candidates.ts';
import type { Candidate, Meaning } from '#analysis/dates/meaning.ts';
import { firstEndingAfter } from '#analysis/text/first-ending-after.ts';

/** A line or paragraph with the dates in it. Text set aside gives none: it is about other articles. */
export interface DatedBlock extends Span {
  candidates: Candidate[];
}

/** An article as the rules of this folder read it. */
export interface PublicationReading {
  text: string;
  blocks: DatedBlock[];
  sentences: Span[];
  /** What stands between quotation marks, in text order: its "today" is the speaker's. */
  quoted: Span[];
  url: string | null;
}

/** What one piece of evidence says of the publication date, and the words that it rests on. */
export interface PublicationClaim {
  rule: PublicationRule;
  day: CalendarDay;
  /** In text order; empty where the evidence is the address. */
  spans: Span[];
}

export type DayMeaning = Extract<Meaning, { kind: 'day' }>;

export function readPublication(
  { text, sentences, paragraphs, headings, titleSpan }: ArticleStructure,
  quotations: Quotation[],
  url: string | null,
): PublicationReading {
  const spans = [...(titleSpan ? [titleSpan] : []), ...headings, ...paragraphs];
  return {
    text,
    blocks: spans
      .map(({ start, end }) => ({ start, end, candidates: findCandidates(text, { start, end }) }))
      .toSorted((a, b) => a.start - b.start),
    sentences,
    quoted: quotations
      .flatMap(({ kind, spans: words }) => (kind === 'indirect' ? [] : words))
      .toSorted((a, b) => a.start - b.start),
    url,
  };
}

/** The day that a candidate names, with a time of day or without; null for any other expression. */
export function toDayMeaning({ meaning, modifier }: Candidate): DayMeaning | null {
  const date = meaning.kind === 'time' ? meaning.date : meaning;
  return date?.kind === 'day' && modifier === null ? date : null;
}

/** The same with its year; null for a day without one. */
export function toFullDay(candidate: Candidate): CalendarDay | null {
  const day = toDayMeaning(candidate);
  return day && day.year !== null ? { year: day.year, month: day.month, day: day.day } : null;
}

export function isQuoted({ quoted }: PublicationReading, { start, end }: Span): boolean {
  const next = quoted[firstEndingAfter(quoted, start)];
  return next !== undefined && next.start < end;
}

/** The sentence around a candidate of a block; a line without sentences stands for itself. */
export function sentenceAround({ sentences }: PublicationReading, block: Span, { start, end }: Candidate): Span {
  const sentence = sentences[firstEndingAfter(sentences, start)];
  return sentence && sentence.start <= start && end <= sentence.end ? sentence : block;
}
