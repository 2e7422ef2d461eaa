import { GAP, SEASONS, SEASON_WORDS } from '#analysis/dates/calendar-words.ts';
import type { Meaning, Pointing, Recogniser } from '#analysis/dates/meaning.ts';
import { POINTER, parsePointing } from '#analysis/dates/pointing.ts';

const read = (name: string, year: number | null, pointing: Pointing): Meaning | null => {
  const season = SEASONS[name.toLowerCase()];
  return season ? { kind: 'season', season, year, pointing } : null;
};

const NAME = '[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter';
const BEFORE = String.raw`(?<=\b(?:[Ii]n|[Bb]y|[Ii]nto|[Ss]ince|[Uu]ntil|[Tt]hrough|[Dd]uring|[Ll]ate|[Ee]arly|[Oo]f)\s(?:the\s)?)(?:the\s)?`;
const NO_NAME = String.raw`(?!-|\s(?:of(?!\s(?:last|this|next)\syear\b)|to|in|Olympics|Games|Street|River|Palace)\b)`;

/** "last fall", "this past spring", "next summer". Misses "come spring", and the seasons of the southern half. */
export const pointedSeason: Recogniser = {
  rule: 'pointed season',
  needs: SEASON_WORDS,
  pattern: new RegExp(`\\b(?<pointer>${POINTER})${GAP}(?<season>${NAME})\\b(?!-)`, 'g'),
  read: ({ pointer, season = '' }) => read(season, null, parsePointing(pointer)),
};

/** "the spring of 1968", "summer 2024". */
export const seasonOfYear: Recogniser = {
  rule: 'season of a year',
  needs: SEASON_WORDS,
  pattern: new RegExp(`\\b(?:the${GAP})?(?<season>${NAME})(?:${GAP}of)?${GAP}(?<year>(?:19|20)\\d\\d)\\b`, 'g'),
  read: ({ season = '', year }) => read(season, Number(year), null),
};

/** "in the summer", "by autumn", "late spring". "fall" and "spring" without such a word are verbs and wells. */
export const season: Recogniser = {
  rule: 'season',
  needs: SEASON_WORDS,
  pattern: new RegExp(`${BEFORE}\\b(?<season>${NAME})\\b${NO_NAME}`, 'g'),
  read: ({ season: name = '' }) => read(name, null, null),
};
