import { GAP } from '#analysis/dates/calendar-words.ts';
import type { Recogniser } from '#analysis/dates/meaning.ts';
import { UNIT, toPeriod } from '#analysis/dates/period.ts';

const MANY = 'days|weeks|months|years|decades|centuries';

const singular = (units: string): string =>
  units.toLowerCase() === 'centuries' ? 'century' : units.toLowerCase().slice(0, -1);

/** "the past decade", "the fiscal year ending June 30". "the last year" is a date. */
export const onePeriod: Recogniser = {
  rule: 'one period',
  needs: ['past', 'ended', 'ending'],
  pattern: new RegExp(
    `\\bthe${GAP}(?:past${GAP}${UNIT}|(?:(?:fiscal|financial)${GAP})?(?<ending>year)(?=${GAP}(?:ended|ending)\\b))\\b(?!s)`,
    'gi',
  ),
  read: ({ unit, ending }) => ({ kind: 'duration', value: toPeriod(unit ?? ending ?? '', 1) }),
};

/** "recent years", "the past few days", "the coming weeks", "decades-long". */
export const uncountedDuration: Recogniser = {
  rule: 'uncounted duration',
  needs: ['recent', 'long', 'past', 'last', 'next', 'coming', 'following'],
  pattern: new RegExp(
    `\\b(?:(?:recent|(?:the|these)${GAP}(?:past|last|next|coming|following)(?:${GAP}(?:few|several))?)${GAP}(?<recent>${MANY})|(?<long>${MANY})-long)\\b(?!-)`,
    'gi',
  ),
  read: ({ recent, long }) => ({
    kind: 'duration',
    value: toPeriod(singular(recent ?? long ?? ''), null),
  }),
};

/** "for centuries", "took years to", "in the weeks before the vote": units that last. Misses "years of war", where they are an attribute. */
export const unitsThatLast: Recogniser = {
  rule: 'units that last',
  needs: MANY.split('|'),
  pattern: new RegExp(
    `(?=[dwmyc])(?:(?<=\\b(?:for|in|over|within|takes?|took|spent)${GAP})(?<units>${MANY})(?=[,.;:)]|$|${GAP}(?:to|now|but|and|before|after|until|that|as|because|by)\\b)|(?<=\\b(?:in|over|during|for)${GAP}the${GAP})(?<of>${MANY})(?=${GAP}(?:before|after|since|leading|following|that${GAP}followed|ahead|to${GAP}come)\\b))`,
    'gi',
  ),
  read: ({ units, of = '' }) => ({ kind: 'duration', value: toPeriod(singular(units ?? of), null) }),
};
