import { expect, it } from 'vitest';
import { toUnresolvedReason } from './unresolved-reason.ts';

const PHRASE = { type: 'DATE', rule: 'weekday', value: 'XXXX-WXX-4', edtf: null };

it.each([
  ['what counts from a publication date that nobody knows', PHRASE, false, 'no publication date to count from'],
  ['what counts from nothing that is said', PHRASE, true, 'nothing in the text says what it counts from'],
  [
    'both days of a date that can be read either way',
    { ...PHRASE, rule: 'numeric date', value: '2023-XX-XX', edtf: '[2023-03-04,2023-04-03]' },
    true,
    'either Sat, 4 Mar 2023 or Mon, 3 Apr 2023',
  ],
  ['nothing of a date that has a value', { ...PHRASE, edtf: '2023-09-21' }, false, null],
  ['nothing of a duration', { ...PHRASE, type: 'DURATION' }, false, null],
])('says %s', (_what, phrase, isKnown, reason) => {
  expect(toUnresolvedReason(phrase, isKnown, 'en-GB')).toBe(reason);
});
