import type { Candidate } from '#analysis/dates/meaning.ts';
import type { Surroundings } from './surroundings.ts';

/** "a year" measures time only after such words; elsewhere it is a rate ("twice a year", "$5 a day"). */
const LASTS =
  /\b(?:for|in|within|about|nearly|almost|over|under|than|after|takes?|took|taking|least|just|only|spend|spent|last|lasts|lasted|until|to|of|another|quite|nearly|around|some|up\sto|every|once\sin)\s$/i;
const ONE_UNIT =
  /^(?:a|an)[\s-](?:second|minute|hour|day|night|weekend|week|fortnight|month|quarter|year|decade|century)$/i;
/** "one day" is a story's beginning, "one second" a figure of speech, unless it lasts. */
const ONE_DAY = /^(?:the\s)?one[\s-](?:second|minute|day|night|quarter)$/i;
/** Ordinals and fractions: "a second car", "three quarters of", "a second-quarter loss". */
const NO_UNIT = /\bsecond$|^(?:a|one|three)[\s-]quarters?$/i;

/** Rates, fractions, ordinals and single units that measure nothing. */
export function isRate(candidate: Candidate, { before, words, after }: Surroundings): boolean {
  if (candidate.rule !== 'duration') return false;
  if (NO_UNIT.test(words)) return true;
  if (ONE_UNIT.test(words) && /^\s(?:when|in\swhich|of)\b/.test(after)) return true;
  if (ONE_UNIT.test(words) || ONE_DAY.test(words)) return !LASTS.test(before);
  return /^(?:some|many)\b/i.test(words) && !/s$/i.test(words);
}
