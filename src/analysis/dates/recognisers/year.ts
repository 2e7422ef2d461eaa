import { GAP, SEASON_WORDS } from '#analysis/dates/calendar-words.ts';
import type { Recogniser } from '#analysis/dates/meaning.ts';
import { parseNumber } from '#analysis/dates/number-words.ts';

/** What is counted in thousands: "2000 people", but "the 2008 elections" has a year. */
const NO_COUNT = String.raw`(?!\s(?:people|persons|men|women|children|soldiers|troops|workers|jobs|protesters|demonstrators|employees|students|homes|houses|votes|shares|times|dollars|euros|pounds|percent|per|feet|foot|miles|meters|metres|kilometers|kilometres|tons|tonnes|acres|hours|calories|million|billion|litres|liters|barrels|points|seats|pages|rooms|cases|deaths|victims|residents|passengers|families|copies|units|yen|hp|rpm|km|kg|mph|m|ft|lb|sq)\b)`;
const NOT_IN_A_NUMBER = String.raw`(?<![\w$£€#%/:.,-]|\b\d{3}\s|[Nn]o\.\s|[Pp]ages?\s|[Rr]oom\s|[Ff]light\s|[Rr]oute\s|[Cc]hannel\s)`;

/**
 * A year of four digits from 1900 to 2099, "fiscal 1989", "post-1959"; earlier and later ones after a preposition
 * ("in 1848", "by 2150"). Misses years before 1000 without an era (see `namedYear`) and years in words (see `spokenYear`).
 */
export const year: Recogniser = {
  rule: 'year',
  needs: ['#4'],
  pattern: new RegExp(
    `(?=[12Ffp])(?:(?:\\b[Ff]iscal(?:${GAP}year)?|\\bFY)[\\s-]?|\\b(?:post|pre)-|(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Ff]rom|[Uu]ntil|[Tt]o|[Oo]f|[Bb]efore|[Aa]fter)\\s)(?=1[0-8]\\d\\d)|(?<=\\b(?:[Ii]n|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|[Bb]eyond|[Tt]hrough)\\s)(?=2[1-9]\\d\\d)|(?<=\\b(?:mid|early|late)-)(?=19|20)|${NOT_IN_A_NUMBER}(?=19|20))(?<year>1\\d{3}|2\\d{3})(?![\\w%°]|[.,:/]\\d|-\\d)${NO_COUNT}`,
    'g',
  ),
  read: ({ year: digits }) => ({ kind: 'year', year: Number(digits) }),
};

/** "1990-95", "2011–2013", "between 1987 and 88". A fall such as 1995-90 is a score or a code. */
export const yearRange: Recogniser = {
  rule: 'year range',
  needs: ['#4'],
  pattern:
    /(?<![\w$£€#%/:.,-])(?<from>1[5-9]\d\d|20\d\d)(?:\s?[-–—/]\s?|(?:(?<=\b[Bb]etween\s\d{4})\sand|(?<=\b[Ff]rom\s\d{4})\sto)\s[’']?(?=\d\d(?!\d)))(?<to>(?:1[5-9]|20)?\d\d)(?![\w%/]|[.,-]\d|\s(?:people|percent|per)\b)/g,
  read: ({ from = '', to = '' }) => {
    const first = Number(from);
    const last = to.length === 4 ? Number(to) : Number(from.slice(0, 2) + to);
    if (last <= first || last - first > 400) return null;
    return {
      kind: 'range',
      from: { kind: 'year', year: first },
      to: { kind: 'year', year: last },
    };
  },
};

const BEFORE = String.raw`(?:BCE?\b|B\.C\.(?:E\.)?)`;

/** "44 BC", "500 B.C.E.", "480–479 BC", "AD 79". The year before 1 is 0, as in ISO 8601. */
export const yearOfEra: Recogniser = {
  rule: 'year with era',
  needs: ['bc', 'bce', 'ad', 'ce', 'c', 'd'],
  pattern: new RegExp(
    String.raw`(?<![\w.,$-])(?:(?<before>\d{1,2},\d{3}|\d{1,4})(?:\s?[-–—]\s?(?<last>\d{1,4}))?\s${BEFORE}|(?:AD|A\.D\.|CE)\s(?<after>\d{1,4})(?!\d)|(?<common>\d{1,4})\s(?:AD\b|CE\b|A\.D\.|C\.E\.))`,
    'g',
  ),
  read: ({ before, last, after, common }) => {
    if (!before) return { kind: 'year', year: Number(after ?? common) };
    const first = 1 - Number(before.replace(',', ''));
    if (!last) return { kind: 'year', year: first };
    // "480–79" leaves out the hundreds that "101–99" has not.
    const shared = before.slice(0, Math.max(0, before.length - last.length));
    const to = [shared + last, last].map((years) => 1 - Number(years)).find((end) => end > first);
    return to !== undefined
      ? { kind: 'range', from: { kind: 'year', year: first }, to: { kind: 'year', year: to } }
      : null;
  },
};

/** "the year 476", "the class of ’98", "the summer of ’69". Misses "in ’98", which is rare in news. */
export const namedYear: Recogniser = {
  rule: 'named year',
  needs: ['year', 'class', ...SEASON_WORDS],
  pattern:
    /(?<=\bthe\s)year\s(?<year>\d{3,4})(?![\w%]|[.,]\d)|(?<=\b(?:[Cc]lass|[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)\sof\s)[’'](?<short>\d\d)(?![\w’'])/g,
  read: ({ year: digits, short }) => {
    if (!short) return { kind: 'year', year: Number(digits) };
    return { kind: 'year', year: Number(short) + (Number(short) < 30 ? 2000 : 1900) };
  },
};

const TENS = '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';
const TENS_AND_ONES =
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\\s](?:one|two|three|four|five|six|seven|eight|nine))?';

/** Years as they are spoken, in transcripts: "nineteen ninety-six", "twenty sixteen". */
export const spokenYear: Recogniser = {
  rule: 'spoken year',
  needs: ['nineteen', 'twenty'],
  pattern: new RegExp(`\\b(?<head>nineteen|twenty)\\s(?<tail>${TENS_AND_ONES}|${TENS})\\b(?!\\s[a-z]+s\\b)`, 'g'),
  read: ({ head, tail = '' }) => {
    const ones = parseNumber(tail.replace(/\s/g, '-'));
    return ones === null ? null : { kind: 'year', year: (head === 'nineteen' ? 1900 : 2000) + ones };
  },
};
