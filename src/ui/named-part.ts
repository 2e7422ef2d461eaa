const MONTH =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;
const YEAR = /\b\d{4}\b/;

/**
 * What a date phrase without a year names by itself: day and month in "September 22", the month in "last March".
 * Null where the whole date was worked out ("a decade ago"), or the year is named too.
 */
export function toNamedPart(words: string): 'day and month' | 'month' | null {
  if (!MONTH.test(words) || YEAR.test(words)) return null;
  return /\d/.test(words) ? 'day and month' : 'month';
}
