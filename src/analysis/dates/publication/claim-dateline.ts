import type { PublicationClaim, PublicationReading } from './publication-reading.ts';
import { toDayMeaning } from './publication-reading.ts';
import { type YearEvidence, resolveYear } from './resolve-year.ts';

/** A dateline opens one of the first lines and paragraphs, below title and byline. */
const HEAD = 5;

const PLACE =
  /^(?:\(\p{L}[^()\n]{1,30}\)\s{0,2})?(?<capitals>\p{Lu}{3,20}\b)?\p{L}?[\p{L}\p{M} .,'’()/-]{0,70}[,(–—-]\s{0,3}$/u;
const DASH = /^\)?,?\s{0,3}(?<agency>[(/]\p{Lu}[^()/\n]{1,40}[)/]\s{0,3})?(?<dash>--|[-–—_:](?=\s|$))?/u;

/**
 * "LONDON, March 5 (Agency) —": a place in capitals or the name of an agency, the day, a dash. Of a day without a year
 * the rest of the text has to give the year. Misses the place in small letters without an agency ("Paris, 13 November
 * 2015 – a night …"), which also opens essays about that day.
 */
export function claimDateline({ text, blocks }: PublicationReading, years: YearEvidence): PublicationClaim[] {
  return blocks.slice(0, HEAD).flatMap((block): PublicationClaim[] => {
    const [candidate] = block.candidates;
    const meaning = candidate && toDayMeaning(candidate);
    if (!meaning) return [];
    const place = PLACE.exec(text.slice(block.start, candidate.start));
    const dash = DASH.exec(text.slice(candidate.end, block.end));
    const { agency, dash: mark } = dash?.groups ?? {};
    const isDateline = agency !== undefined || (mark !== undefined && place?.groups?.['capitals'] !== undefined);
    if (!place || !isDateline) return [];
    const dated = resolveYear(meaning, years);
    if (!dated) return [];
    const end = candidate.end + (agency === undefined ? 0 : (dash?.[0].trimEnd().length ?? 0) - (mark?.length ?? 0));
    const words = text.slice(block.start, end).trimEnd();
    return [
      {
        rule: 'dateline',
        day: dated.day,
        spans: [{ start: block.start, end: block.start + words.length }, ...dated.spans],
      },
    ];
  });
}
