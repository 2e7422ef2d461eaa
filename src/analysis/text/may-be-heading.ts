/** A longer line is a paragraph even if its full stop is missing. In characters and words. */
const LONGEST_HEADING = { characters: 90, words: 14 };
const LONGEST_TITLE = { characters: 160, words: 26 };

const FINAL_PUNCTUATION = /[.!?:;,…。！？\u061f\u06d4\u0964_–—-][”’"'»)\]“›」』]*$/u;
const ENDS_IN_ABBREVIATION = /(?:\p{Lu}\.){2,}[”’"'»)\]]*$/u;
const DATE_LINE = /\d/u;
const DAY_OR_MONTH =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/iu;

function isShort(line: string, longest: { characters: number; words: number }): boolean {
  return line.length <= longest.characters && line.split(/\s+/u).length <= longest.words;
}

function opensLikeHeadline(line: string): boolean {
  return /^[“‘"'«]?[\p{Lu}\p{N}\p{Lo}$€£]/u.test(line) && /\p{L}/u.test(line) && !/^By\s\p{Lu}/u.test(line);
}

/**
 * Whether a line may be a heading: short, no final punctuation, and neither a byline nor a date line.
 * Knowingly misses: headings that end in a question mark, for a one-line paragraph may be a question too.
 */
export function mayBeHeading(line: string): boolean {
  if (!isShort(line, LONGEST_HEADING) || !opensLikeHeadline(line)) return false;
  if (DATE_LINE.test(line) && DAY_OR_MONTH.test(line) && line.split(/\s+/u).length <= 6) return false;
  return !FINAL_PUNCTUATION.test(line) || ENDS_IN_ABBREVIATION.test(line);
}

/** Whether a text's first line may be its title: as a heading, but it may be longer and may ask or exclaim. */
export function mayBeTitle(line: string): boolean {
  if (!isShort(line, LONGEST_TITLE) || !opensLikeHeadline(line)) return false;
  return !FINAL_PUNCTUATION.test(line) || ENDS_IN_ABBREVIATION.test(line) || /[^.][?!]$/u.test(line);
}
