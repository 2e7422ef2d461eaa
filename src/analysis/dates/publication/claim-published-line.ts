import { formatDay } from '#analysis/dates/calendar.ts';
import type { Candidate } from '#analysis/dates/meaning.ts';
import type { DatedBlock, PublicationClaim, PublicationReading } from './publication-reading.ts';
import { toFullDay } from './publication-reading.ts';

/** Longer, and it is a sentence of the article. In UTF-16 units. */
const LONGEST_LINE = 160;
/** So many lines and paragraphs from the top may be about the article itself. */
const HEAD = 8;

const TIME = String.raw`(?:\d{1,2}[:.]\d\d\s?(?:[AaPp]\.?[Mm]\.?)?\s?(?:\(?[A-Z]{2,5}\)?)?,?\s{0,2})?`;
const VERB = '[Pp]ublished|PUBLISHED|[Pp]osted|POSTED|[Uu]pdated|UPDATED|[Mm]odified|MODIFIED';
const BEFORE = new RegExp(
  String.raw`(?:^|[|·•(–—-]\s{0,3}|\d\s{1,3}|[ap]\.?m\.?\s{1,3}|[A-Z]{2,5}\)?\s{1,3})(?<words>(?:[Tt]h(?:is|e)\s(?:article|story|report|piece|post)\swas\s)?(?:(?:[Ff]irst|[Oo]riginally|[Ll]ast)\s)?(?<verb>${VERB})(?:\sonline)?(?:\s?:)?\s{0,3}(?:(?:on|at)\s)?${TIME}(?:on\s)?)$`,
);
/** After the date comes a time, another remark about the article, or nothing; "Published on 5 March, the report …" goes on. */
const AFTER = new RegExp(String.raw`^,?\s{0,3}(?:at\s)?${TIME}\.?(?:$|[|·•()–—-]|(?:[Ll]ast\s)?(?:${VERB})\b|[Bb]y\s)`);
/** A line of its own with nothing but a date, or a byline and a date. */
const ALONE = /^(?:by\s[\p{L}\p{M} .,'’-]{2,60})?[\s|·•,–—-]{0,9}$/iu;
const TIME_ALONE = new RegExp(String.raw`^[\s|·•,–—-]{0,9}(?:at\s)?${TIME}$`);

/** "Published 22 September 2023" and "Updated: 24 September 2023, 9 a.m.". */
function claimLabelled(text: string, block: DatedBlock, candidate: Candidate): PublicationClaim | null {
  const day = toFullDay(candidate);
  const label = day && BEFORE.exec(text.slice(block.start, candidate.start))?.groups;
  if (!day || !label || !AFTER.test(text.slice(candidate.end, block.end))) return null;
  const isUpdate = /^[um]/i.test(label['verb'] ?? '');
  const start = candidate.start - (label['words'] ?? '').length;
  return { rule: isUpdate ? 'updated line' : 'published line', day, spans: [{ start, end: candidate.end }] };
}

/** "September 22, 2023 14:30", "By Jane Roe | 22 September 2023". */
function claimAlone(text: string, block: DatedBlock, candidate: Candidate): PublicationClaim | null {
  const day = toFullDay(candidate);
  if (!day || !ALONE.test(text.slice(block.start, candidate.start))) return null;
  if (!TIME_ALONE.test(text.slice(candidate.end, block.end))) return null;
  return { rule: 'published line', day, spans: [{ start: candidate.start, end: candidate.end }] };
}

/**
 * A line about the article itself that gives a full date: with a label anywhere, alone at the top. A chronicle has
 * dates alone for headings, and then none of them counts. Misses a date without its year, and 3/4/2023, which is two days.
 */
export function claimPublishedLine({ text, blocks }: PublicationReading): PublicationClaim[] {
  const lines = blocks.filter(({ start, end }) => end - start <= LONGEST_LINE);
  const each = (claim: typeof claimAlone) =>
    lines.flatMap((block) => block.candidates.flatMap((candidate) => claim(text, block, candidate) ?? []));
  const headEnd = blocks[HEAD - 1]?.end ?? Infinity;
  const alone = each(claimAlone);
  const isChronicle = new Set(alone.map(({ day }) => formatDay(day))).size > 1;
  return [...each(claimLabelled), ...(isChronicle ? [] : alone.filter(({ spans }) => (spans[0]?.end ?? 0) <= headEnd))];
}
