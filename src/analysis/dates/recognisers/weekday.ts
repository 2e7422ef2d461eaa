import { GAP, WEEKDAY_NAME, parseWeekday, WEEKDAY_WORDS } from '#analysis/dates/calendar-words.ts';
import type { Recogniser } from '#analysis/dates/meaning.ts';
import { POINTER, parsePointing } from '#analysis/dates/pointing.ts';

/** Days with a name of their own, and papers and programmes named for a day. */
const NAMED_BEFORE = String.raw`(?<!\b(?:Black|Bloody|Super|Good|Ash|Palm|Cyber|Maundy|Fat|Shrove|Holy|Easter|Ruby|Giving|Freaky)\s)`;
const NAMED_AFTER = String.raw`(?!\s(?:Times|Mail|Post|Herald|Mirror|Telegraph|Express|Independent|People|World|Business|Sport|Star|Night\s(?:Live|Football|Lights)|Night\sFever|Morning\sHerald|School)\b)`;

/**
 * A weekday's full name: "Friday", "last Tuesday", "this coming Sunday". Several of them ("Sundays")
 * are a set. Misses abbreviations without a date.
 */
export const weekday: Recogniser = {
  rule: 'weekday',
  needs: WEEKDAY_WORDS,
  pattern: new RegExp(
    `\\b(?:(?<pointer>${POINTER})${GAP})?${NAMED_BEFORE}(?<weekday>${WEEKDAY_NAME})\\b${NAMED_AFTER}`,
    'g',
  ),
  read: ({ pointer, weekday: name = '' }) => ({
    kind: 'weekday',
    weekday: parseWeekday(name),
    pointing: parsePointing(pointer),
  }),
};

/** "a week on Monday", "Friday week": the week after the next day of that name. Not "it will be a week on Monday since …". */
export const weekOnWeekday: Recogniser = {
  rule: 'week on a weekday',
  needs: WEEKDAY_WORDS,
  pattern: new RegExp(
    `\\b(?:a${GAP}week${GAP}on${GAP}(?<weekday>${WEEKDAY_NAME})(?!${GAP}(?:since|that|after)\\b)|(?<named>${WEEKDAY_NAME})${GAP}week(?=[,.;)]|$|${GAP}(?:and|but|at|in|for|if|when)\\b))`,
    'g',
  ),
  read: ({ weekday: name, named = '' }) => ({
    kind: 'weekday',
    weekday: parseWeekday(name ?? named),
    pointing: 'next',
    weeks: 1,
  }),
};

/** "the following Monday", "the previous Friday": counted from the day told before. "The next Monday" is as often today's next. */
export const neighbouringWeekday: Recogniser = {
  rule: 'neighbouring weekday',
  needs: WEEKDAY_WORDS,
  pattern: new RegExp(`\\bthe${GAP}(?<which>following|previous|preceding)${GAP}(?<weekday>${WEEKDAY_NAME})\\b`, 'gi'),
  read: ({ which = '', weekday: name = '' }) => ({
    kind: 'told weekday',
    weekday: parseWeekday(name),
    isBack: which.toLowerCase() !== 'following',
  }),
};
