import type { Span } from '#analysis/annotations.ts';
import type { Candidate } from '#analysis/dates/meaning.ts';
import { isName } from './is-name.ts';
import { isNowadays } from './is-nowadays.ts';
import { isRate } from './is-rate.ts';
import type { Surroundings } from './surroundings.ts';

const REACH = 48;

/** What looks like a date and is none: a name, a rate, a number of something else, a "today" for nowadays. */
export function isNoDate(text: string, block: Span, candidate: Candidate): boolean {
  const around: Surroundings = {
    before: text.slice(Math.max(block.start, candidate.start - REACH), candidate.start),
    words: text.slice(candidate.start, candidate.end),
    after: text.slice(candidate.end, Math.min(block.end, candidate.end + REACH)),
  };
  return isName(candidate, around) || isRate(candidate, around) || isNowadays(candidate, around);
}
