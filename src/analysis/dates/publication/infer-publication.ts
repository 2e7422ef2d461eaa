import type { ArticleStructure, Quotation } from '#analysis/annotations.ts';
import type { InferredPublication } from '#analysis/publication-annotations.ts';
import { type CalendarDay, formatDay, toDayNumber } from '#analysis/dates/calendar.ts';
import { readDirection } from '#analysis/dates/resolution/read-direction.ts';
import { claimAddress } from './claim-address.ts';
import { claimDateline } from './claim-dateline.ts';
import { claimPublishedLine } from './claim-published-line.ts';
import { readYears } from './resolve-year.ts';
import { claimTodayWithDate } from './claim-today-with-date.ts';
import {
  type PublicationClaim,
  type PublicationReading,
  readPublication,
  sentenceAround,
  toFullDay,
} from './publication-reading.ts';

/** The best evidence first. */
const RULES = [claimPublishedLine, claimTodayWithDate, claimDateline, claimAddress];

/** An article is written on the day that it appears or the day before: its dateline may be a day behind. */
function agree(claims: PublicationClaim[]): boolean {
  const days = (wanted: (rule: string) => boolean) =>
    claims.filter(({ rule }) => wanted(rule)).map(({ day }) => toDayNumber(day));
  const published = days((rule) => rule === 'published line' || rule === 'address');
  const written = days((rule) => rule === 'dateline' || rule === 'today with date');
  const updated = days((rule) => rule === 'updated line');
  const isOne = (numbers: number[]) => new Set(numbers).size <= 1;
  if (!isOne(published) || !isOne(written)) return false;
  const [shown, told] = [published[0], written[0]];
  if (shown !== undefined && told !== undefined && shown !== told && shown !== told + 1) return false;
  return updated.every((day) => day >= (shown ?? told ?? day));
}

/** Whether the article tells as over what lies after the day that was inferred, other than its own update. */
function tellsLater(reading: PublicationReading, day: CalendarDay, claims: PublicationClaim[]): boolean {
  const known = new Set(claims.map((claim) => toDayNumber(claim.day)));
  return reading.blocks.some((block) =>
    block.candidates.some((candidate) => {
      const told = toFullDay(candidate);
      if (!told || toDayNumber(told) <= toDayNumber(day) || known.has(toDayNumber(told))) return false;
      return readDirection(reading.text, sentenceAround(reading, block, candidate), candidate) === 'past';
    }),
  );
}

/**
 * The publication date of an article from its own text and address, or null where they do not give it or contradict
 * each other. A full date of something that happened is none; neither is the nearest weekday.
 */
export function inferPublication(
  structure: ArticleStructure,
  quotations: Quotation[],
  url: string | null,
): InferredPublication | null {
  const reading = readPublication(structure, quotations, url);
  const years = readYears(reading);
  const claims = RULES.flatMap((claim) => claim(reading, years));
  if (!agree(claims)) return null;
  // When it was last changed says the day only where nothing says when it appeared.
  const best =
    claims.find(({ rule }) => rule !== 'updated line') ??
    claims.toSorted((a, b) => toDayNumber(b.day) - toDayNumber(a.day))[0];
  if (!best || tellsLater(reading, best.day, claims)) return null;
  return { value: formatDay(best.day), source: 'inferred', rule: best.rule, spans: best.spans, articles: [] };
}
