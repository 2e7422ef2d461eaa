import { type DayBounds, toDayBounds } from '#analysis/search/day-bounds.ts';
import type { QuoteCard } from '#views/quotes/quote-card.ts';

/** A quotation on the line of days: `from` and `to` in per cent of the whole span. */
export interface SpokenMark {
  card: QuoteCard;
  from: number;
  to: number;
  /** 0 stands on the line, 1 above it, and so on. */
  row: number;
}

/** When somebody spoke, drawn to scale. Quotations of unknown days are counted, not drawn. */
export interface SpokenDays {
  marks: SpokenMark[];
  /** First and last day, as YYYY-MM-DD; the same when all was said on one. */
  first: string;
  last: string;
  rows: number;
  unknown: number;
}

const DAY_MS = 86_400_000;
/** A mark takes as much room as its dot, in per cent. */
const DOT = 2;

/** Null when no day is known. `cards` come in the order of their days. */
export function toDays(cards: readonly QuoteCard[]): SpokenDays | null {
  const known = cards.flatMap((card) => {
    const bounds = card.quotation.said && toDayBounds(card.quotation.said.edtf);
    const days = bounds && toSpan(bounds);
    return days ? [{ card, ...days }] : [];
  });
  const [first, last] = [min(known.map(({ first: day }) => day)), max(known.map(({ last: day }) => day))];
  if (first === null || last === null) return null;
  const origin = toMs(first);
  const length = toMs(last) - origin;
  const place = (day: string) => (length === 0 ? 50 : ((toMs(day) - origin) / length) * 100);
  const rowEnds: number[] = [];
  const marks = known.map(({ card, first: from, last: to }): SpokenMark => {
    const mark = { card, from: place(from), to: place(to) };
    const free = rowEnds.findIndex((end) => end <= mark.from);
    const row = free === -1 ? rowEnds.length : free;
    rowEnds[row] = Math.max(mark.to, mark.from + DOT);
    return { ...mark, row };
  });
  return { marks, first, last, rows: rowEnds.length, unknown: cards.length - known.length };
}

/** A range that is open at one end stands at its known one. */
function toSpan({ first, last }: DayBounds): { first: string; last: string } | null {
  const [from, to] = [first ?? last, last ?? first];
  return from !== null && to !== null ? { first: from, last: to } : null;
}

const min = (days: string[]) =>
  days.reduce<string | null>((least, day) => (least === null || day < least ? day : least), null);
const max = (days: string[]) =>
  days.reduce<string | null>((most, day) => (most === null || day > most ? day : most), null);

function toMs(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Math.round(Date.UTC(year, month - 1, date) / DAY_MS) * DAY_MS;
}
