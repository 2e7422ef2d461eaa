import type { Recogniser } from '#analysis/dates/meaning.ts';
import { ORDINAL_WORD, parseOrdinal } from '#analysis/dates/number-words.ts';

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/**
 * "the 1990s", "the '90s", "1960's", "the eighties", "the 440s BC"; the 1800s are a century. Two digits and words mean the
 * last century. Misses "his eighties", which is an age, "the mid-80s", which are as often warm days, and "the noughties".
 */
export const decade: Recogniser = {
  rule: 'decade',
  needs: ['#2', '#3', '#4', ...DECADES],
  pattern: new RegExp(
    String.raw`(?<![\w$£€.,]|(?<!\b(?:[Mm]id|[Ee]arly|[Ll]ate))-)(?:(?<before>\d{1,3}0)s\sBC?E?\b|(?<long>(?:1\d|20)\d0)[’']?s\b|(?:[’']|(?<=\d0s\s(?:and|or|to)\s(?:the\s)?)|(?<=\b[Tt]he\s(?:early|late)[\s-]))(?<short>\d0)s\b|(?<=\b[Tt]he\s(?:(?:early|mid|late)[\s-])?)(?<word>${DECADES.join('|')})\b)`,
    'g',
  ),
  read: ({ before, long, short, word }) => {
    if (before) {
      const last = 1 - Number(before);
      return { kind: 'range', from: { kind: 'year', year: last - 9 }, to: { kind: 'year', year: last } };
    }
    if (long && /^1\d00$/.test(long)) return { kind: 'century', century: Number(long.slice(0, 2)) };
    if (long) return { kind: 'decade', decade: Number(long.slice(0, 3)) };
    if (short) return { kind: 'decade', decade: 190 + Number(short[0]) };
    return { kind: 'decade', decade: 192 + DECADES.indexOf(word ?? '') };
  },
};

/**
 * "the 19th century", "twentieth-century", "the 5th century BC". Misses "21st Century", part of a name.
 */
export const century: Recogniser = {
  rule: 'century',
  needs: ['century', 'centuries'],
  pattern: new RegExp(
    `\\b(?<ordinal>\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD})[-\\s]centur(?:y|ies)\\b(?:\\s(?<before>BCE?\\b|B\\.C\\.(?:E\\.)?))?(?!\\s(?!AD|CE)[A-Z])`,
    'g',
  ),
  read: ({ ordinal = '', before }) => {
    const count = parseOrdinal(ordinal);
    return count === null || count < 1 ? null : { kind: 'century', century: count - 1, isBefore: before !== undefined };
  },
};
