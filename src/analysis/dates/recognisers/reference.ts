import type { Meaning, Recogniser } from '#analysis/dates/meaning.ts';

const PRESENT = String.raw`(?<present>(?:right\s)?now(?!-)|currently|nowadays|at\spresent|at\sthe\smoment|these\sdays|presently)`;
const PAST = String.raw`(?<past>(?:more\s|most\s)?recently|lately|(?<=\bin\s)the\s(?:recent\s|distant\s)?past(?=[\s]?[,.;:)]|$|\s(?:and|but|that|to|the)\b))`;
const FUTURE = String.raw`(?<future>(?<=\b(?:in|for|of|about)\s)the\s(?:near\s|foreseeable\s|not[-\s]too[-\s]distant\s)?future|(?:the\s)?near\sterm|(?<=\bmeet\s|\bin\s)future(?=[.,;]|\s[a-z])|one\sday(?=\s(?:be|become|have)\b)|someday)`;

/**
 * Words for the present, the past and the future without a date: "now", "recently", "in the future".
 * Misses "already", "previously", "once" and "soon", which tell an order more often than a time.
 */
export const reference: Recogniser = {
  rule: 'reference',
  needs: [
    'now',
    'currently',
    'nowadays',
    'present',
    'presently',
    'moment',
    'days',
    'recently',
    'lately',
    'past',
    'future',
    'term',
    'day',
    'someday',
  ],
  pattern: new RegExp(`\\b(?:${PRESENT}|${PAST}|${FUTURE})\\b`, 'gi'),
  read: ({ present, past }): Meaning => ({
    kind: 'reference',
    value: present ? 'PRESENT_REF' : past ? 'PAST_REF' : 'FUTURE_REF',
  }),
};
