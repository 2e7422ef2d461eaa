import { GAP } from '#analysis/dates/calendar-words.ts';
import type { Meaning, Recogniser } from '#analysis/dates/meaning.ts';
import { POINTER, parsePointing } from '#analysis/dates/pointing.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const STEP = `(?:${GAP}|-)`;
const YEAR = String.raw`(?:(?:\s{1,3}of|,)?\s{1,3}(?:fiscal\s)?(?<year>(?:19|20)\d\d)(?!\d))?`;

/**
 * "the third quarter", "third-quarter", "the fourth quarter of 2022", "this year's first quarter", "Q3 2023".
 * Fiscal years that do not begin in January are not known, and read as the calendar's.
 * Misses "the final quarter"; takes a match's "third quarter", which only its page can tell.
 */
export const quarter: Recogniser = {
  rule: 'quarter',
  needs: ['quarter', 'q'],
  pattern: new RegExp(
    `\\b(?:(?:(?:(?<own>(?:last|this|next)${GAP}year)[’']s|[Tt]he|[Ii]ts|[Tt]heir)${GAP}(?:fiscal${GAP})?(?!\\w{5,6}-))?(?<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)${STEP}quarter\\b(?!-finals?|finals?)|Q(?<number>[1-4])\\b)${YEAR}`,
    'g',
  ),
  read: ({ own, ordinal = '', number, year }): Meaning => ({
    kind: 'quarter',
    quarter: number ? Number(number) : ORDINALS.indexOf(ordinal.toLowerCase()) + 1,
    year: year ? Number(year) : null,
    pointing: own ? parsePointing(own) : null,
    years: 0,
  }),
};

/**
 * The quarter that the text is about: "the quarter", "the latest period", "the current quarter",
 * "the 1988 period". "The period" alone says too little.
 */
export const quarterOfTheText: Recogniser = {
  rule: 'quarter of the text',
  needs: ['quarter', 'period'],
  pattern: new RegExp(
    `\\b(?:the${GAP}(?:(?<year>(?:19|20)\\d\\d)|latest)${GAP}(?:quarter|period)|(?:the${GAP})?(?<pointer>${POINTER})${GAP}quarter|the${GAP}quarter)\\b(?!-)`,
    'gi',
  ),
  read: ({ year, pointer }): Meaning => ({
    kind: 'quarter',
    quarter: null,
    year: year ? Number(year) : null,
    pointing: pointer && !/latest/i.test(pointer) ? parsePointing(pointer) : null,
    years: 0,
  }),
};

/** "the year-earlier quarter", "year-ago" before a noun, "the same period last year", "last year's quarter". */
export const yearEarlierQuarter: Recogniser = {
  rule: 'year-earlier quarter',
  needs: ['year'],
  pattern: new RegExp(
    `\\b(?:(?:the|a|its)${GAP}year-(?:earlier|ago)${GAP}(?:quarter|period)|year-(?:earlier|ago)|the${GAP}(?:same|corresponding|comparable)${GAP}(?:quarter|period)(?:${GAP}of)?${GAP}(?:(?:the${GAP})?last${GAP}year|a${GAP}year${GAP}(?:ago|earlier))|last${GAP}year[’']s${GAP}(?:quarter|period))\\b(?!-)`,
    'gi',
  ),
  read: () => ({ kind: 'quarter', quarter: null, year: null, pointing: null, years: -1 }),
};

/** What a firm or a country counts by the half-year, and no team scores. */
const COUNTED = `(?:${'sales revenue profit earnings income turnover output orders deliveries shipments exports imports dividend inflation spending'
  .split(' ')
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|')})s?`;

/**
 * "the first half of 2023", "the second half of last year" (with `refiners/join-of.ts`), "H1 2023", "sales in the first
 * half", "first-half profit". Misses other halves without a year, which are a match's as often.
 */
export const half: Recogniser = {
  rule: 'half',
  needs: ['half', 'h'],
  pattern: new RegExp(
    `\\b(?:[Tt]he${GAP}(?<which>first|second|latter)${GAP}half(?:${GAP}of${GAP}(?:(?:fiscal${GAP})?(?<year>(?:19|20)\\d\\d)|(?<own>the|this)${GAP}year)|(?=${GAP}of${GAP}(?:last|next|the${GAP}\\w{4,9})${GAP}year))|(?<=\\b${COUNTED}\\b[^.;:]{0,40}\\s(?:in|for|during|over)${GAP})[Tt]he${GAP}(?<counted>first|second)${GAP}half(?!${GAP}of\\b)|(?<of>[Ff]irst|[Ss]econd)-half(?=${GAP}(?:(?:net|gross|operating|pretax|core)${GAP})?${COUNTED}\\b)|H(?<number>[12])${GAP}(?<its>20\\d\\d))\\b`,
    'g',
  ),
  read: ({ which, counted, of, own, year, number, its }) => ({
    kind: 'half',
    half: /^(?:first|1)$/i.test(which ?? counted ?? of ?? number ?? '') ? 1 : 2,
    year: (year ?? its) ? Number(year ?? its) : null,
    pointing: own ? 'this' : null,
  }),
};
