/** Numbers in words, as pieces of patterns, and what they mean. */

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const CARDINAL = `(?:(?:${TENS.join('|')})(?:[-\\s](?:${ONES.slice(0, 9).join('|')}))?|${[...ONES].toReversed().join('|')})`;

/** "12", "twelve", "twenty-four", "a hundred", "a dozen", "a couple of". */
export const NUMBER = `(?:\\d{1,3},\\d{3}|\\d{1,4}(?:\\.\\d)?|${CARDINAL}(?:\\shundred)?|half\\sa\\sdozen|an?\\s(?:hundred|dozen|couple(?:\\sof)?)|an?)`;

/** Counts without a number: "several", "a few", "many". */
const VAGUE_NUMBER = `(?:several|a\\sfew|some|many|dozens\\sof|hundreds\\sof|a\\snumber\\sof|countless)`;

/** "12", "half a", "two and a half", "several", in the groups `half`, `count`, `more` and `vague`. */
export const COUNT = `(?:(?<half>half[\\s-](?!a\\sdozen))?(?<count>${NUMBER})(?<more>\\s{1,3}and\\s{1,3}a\\s{1,3}half|-and-a-half)?|(?<vague>${VAGUE_NUMBER}))`;

export const ORDINAL_WORD = `(?:${[...ORDINALS, 'twenty[-\\s]first', 'thirtieth', 'thirty[-\\s]first', ...ORDINALS.slice(1, 9).map((word) => `twenty[-\\s]${word}`)].toReversed().join('|')})`;

/** The value of what `NUMBER` takes; null for "several" and for anything else. */
export function parseNumber(words: string): number | null {
  const text = words.toLowerCase().replace(/\s+/g, ' ').trim();
  if (/^\d/.test(text)) return Number(text.replace(',', ''));
  if (text === 'a' || text === 'an') return 1;
  if (text.includes('couple')) return 2;
  if (text === 'half a dozen') return 6;
  if (/^an? dozen$/.test(text)) return 12;
  if (/^an? hundred$/.test(text)) return 100;
  const [head = '', ...rest] = text.split(/[ -]/);
  const tens = TENS.indexOf(head);
  if (tens >= 0) {
    const ones = rest[0] ? ONES.indexOf(rest[0]) + 1 : 0;
    return tens * 10 + 20 + ones;
  }
  const ones = ONES.indexOf(head);
  if (ones < 0) return null;
  return rest.includes('hundred') ? (ones + 1) * 100 : ones + 1;
}

/** "third" → 3, "22nd" → 22, "twenty-first" → 21; null for anything else. */
export function parseOrdinal(words: string): number | null {
  const digits = /^(\d{1,3})/.exec(words);
  if (digits) return Number(digits[1]);
  const parts = words.toLowerCase().split(/[-\s]/);
  const last = parts.at(-1) ?? '';
  if (last === 'thirtieth') return 30;
  const ones = ORDINALS.indexOf(last) + 1;
  if (ones === 0) return null;
  if (parts.length === 1) return ones;
  return parts[0] === 'thirty' ? 30 + ones : 20 + ones;
}
