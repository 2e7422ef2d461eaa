import { GAP } from '../calendar-words.ts';
import type { Recogniser, Season } from '../meaning.ts';
import { POINTER, parsePointing } from '../pointing.ts';

const SEASONS: Readonly<Record<string, Season>> = {
  spring: 'SP',
  summer: 'SU',
  fall: 'FA',
  autumn: 'FA',
  winter: 'WI',
};

/**
 * A season that is told which: "last fall", "this summer", "the spring of 1968", "summer 2024", "in the winter".
 * "fall" and "spring" alone are other words. Misses "come spring", and the seasons of the southern half.
 */
export const season: Recogniser = {
  rule: 'season',
  pattern: new RegExp(
    `\\b(?:(?:(?<pointer>${POINTER})${GAP}|(?<=\\b(?:[Ii]n|[Bb]y|[Ii]nto|[Ss]ince|[Uu]ntil|[Tt]hrough|[Dd]uring|[Ll]ate|[Ee]arly|[Oo]f)${GAP}(?:the${GAP})?)(?:the${GAP})?)(?<season>[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)(?:(?:${GAP}of)?${GAP}(?<year>(?:19|20)\\d\\d))?|(?:the${GAP})?(?<dated>[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)(?:${GAP}of)?${GAP}(?<its>(?:19|20)\\d\\d))\\b(?!-|${GAP}(?:of|to|in|Olympics|Games|Street|River)\\b)`,
    'g',
  ),
  read: ({ pointer, season: name, year, dated, its }) => {
    const found = SEASONS[(name ?? dated ?? '').toLowerCase()];
    if (!found) return null;
    const stated = year ?? its;
    return {
      kind: 'season',
      season: found,
      year: stated ? Number(stated) : null,
      pointing: parsePointing(pointer),
    };
  },
};
