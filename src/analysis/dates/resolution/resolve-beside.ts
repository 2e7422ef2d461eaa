import type { DateMention, Sentence } from '#analysis/annotations.ts';
import { firstEndingAfter } from '#analysis/text/first-ending-after.ts';
import type { Candidate, Meaning } from '#analysis/dates/meaning.ts';
import type { Landmark, Resolution } from './bearings.ts';
import { toLandmark } from './to-landmark.ts';
import { fits, shiftedValue } from './resolve-shift.ts';

type Beside = Extract<Meaning, { kind: 'beside' }>;

/** The date itself ("a week from Friday", "two days after the May 5 vote") … */
const THEN_DATE = /^\s(?:before|after|from|following|prior\sto|ahead\sof)\s(?:(?:the|an?|his|her|its|their)\s)?$/i;
/** … or the event and its date ("two days after the vote on May 5"). */
const THEN_EVENT =
  /^\s(?:before|after|from|following|prior\sto|ahead\sof)\s(?:[^\s,;:]{1,20}\s){1,4}(?:on|of|in)\s(?:the\s)?$/i;
/** How far from its date an event's word may stand, in UTF-16 units, and in how many dates around it is looked for. */
const REACH = 60;
const MOST_DATES = 40;

/** What "vote", "voted" and "voting", "election" and "elected" share. */
const stem = (word: string): string => word.replace(/(?:ions?|ings?|ers?|ed|es|s|e)$/, '');

/** Whether a word of the event stands beside a date: "the vote was held on Tuesday", "will vote on May 5". */
function isDateOf(event: string, text: string, sentences: Sentence[], date: DateMention): boolean {
  const sentence = sentences[firstEndingAfter(sentences, date.start)];
  if (!sentence || sentence.start > date.start) return false;
  const around = [
    text.slice(Math.max(sentence.start, date.start - REACH), date.start).replace(/^.{0,40}[,;:“”]/, ''),
    text.slice(date.end, Math.min(sentence.end, date.end + REACH)).replace(/[,;:“”].{0,40}$/, ''),
  ].join(' ');
  return (around.toLowerCase().match(/[a-z]{3,20}/g) ?? []).some((word) => stem(word) === event);
}

/** The date that an expression counts from: the one right behind it, else the nearest told of the event elsewhere. */
function findOrigin(
  { event }: Beside,
  at: number,
  mentions: readonly DateMention[],
  text: string,
  sentences: Sentence[],
): Landmark | null {
  const own = mentions[at];
  const next = mentions[at + 1];
  if (!own) return null;
  const between = next ? text.slice(own.end, Math.min(next.start, own.end + 90)) : '';
  if (next && (THEN_DATE.test(between) || THEN_EVENT.test(between))) return toLandmark(next);
  if (event === null) return null;
  const stemmed = stem(event);
  const sentence = sentences[firstEndingAfter(sentences, own.start)];
  // Another date of its own sentence dates what happened then, not the event.
  const apart = ({ start, end }: DateMention): boolean => !sentence || end <= sentence.start || start >= sentence.end;
  const before = mentions.slice(Math.max(0, at - MOST_DATES), at).toReversed();
  const found = [...before, ...mentions.slice(at + 1, at + MOST_DATES)].find(
    (date) => date.type === 'DATE' && apart(date) && isDateOf(stemmed, text, sentences, date),
  );
  return found ? toLandmark(found) : null;
}

/** "two weeks before the vote", where the text tells the day of the vote; null where it does not. */
export function resolveBeside(
  { meaning }: Candidate,
  at: number,
  mentions: readonly DateMention[],
  { text, sentences }: { text: string; sentences: Sentence[] },
): Resolution | null {
  if (meaning.kind !== 'beside') return null;
  const landmark = findOrigin(meaning, at, mentions, text, sentences);
  if (!landmark || !fits(meaning.unit, landmark)) return null;
  const value = shiftedValue(landmark.day, meaning.unit, meaning.count);
  return value === null ? null : { value, from: 'landmark', landmark };
}
