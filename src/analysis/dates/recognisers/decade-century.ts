import type { Recogniser } from '#analysis/dates/meaning.ts';
import { ORDINAL_WORD, parseOrdinal } from '#analysis/dates/number-words.ts';

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/**
 * "the 1990s", "the '90s", "1960's", "the eighties". Two digits and words mean the last century.
 * Misses "his eighties", which is an age, and "the noughties".
 */
export const decade: Recogniser = {
  rule: 'decade',
  needs: ['#2', '#4', ...DECADES],
  pattern: new RegExp(
    String.raw`(?<![\w$£€.,-])(?:(?<long>(?:1\d|20)\d0)[’']?s\b|[’'](?<short>\d0)s\b|(?<=\b[Tt]he\s(?:(?:early|mid|late)[\s-])?)(?<word>${DECADES.join('|')})\b)`,
    'g',
  ),
  read: ({ long, short, word }) => {
    if (long) return { kind: 'decade', decade: Number(long.slice(0, 3)) };
    if (short) return { kind: 'decade', decade: 190 + Number(short[0]) };
    return { kind: 'decade', decade: 192 + DECADES.indexOf(word ?? '') };
  },
};

/**
 * "the 19th century", "twentieth-century". Misses "21st Century", part of a
 * name, and "the 1800s" as a century: read as the decade it also names.
 */
export const century: Recogniser = {
  rule: 'century',
  needs: ['century'],
  pattern: new RegExp(`\\b(?<ordinal>\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD})[-\\s]century\\b(?!\\s[A-Z])`, 'g'),
  read: ({ ordinal = '' }) => {
    const count = parseOrdinal(ordinal);
    return count === null || count < 1 ? null : { kind: 'century', century: count - 1 };
  },
};
