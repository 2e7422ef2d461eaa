import { expect, it } from 'vitest';
import { findDates } from '#tests/dates/describe-rule.ts';

it.each([
  // Side by side they are one …
  ['He called at 10 p.m. Wednesday.', '10 p.m. Wednesday = 2023-09-20T22:00'],
  ['He called Wednesday 10 p.m. from Rome.', 'Wednesday 10 p.m. = 2023-09-20T22:00'],
  ['He called at 10 p.m., Wednesday.', '10 p.m., Wednesday = 2023-09-20T22:00'],
  ['He called at 5 p.m. EST, Nov. 6, 2020.', '5 p.m. EST, Nov. 6, 2020 = 2020-11-06T17:00'],
  ['He called at noon (Wednesday) from Rome.', 'noon (Wednesday = 2023-09-20T12:00'],
  ['He called on Wednesday morning.', 'Wednesday morning = 2023-09-20TMO'],
  ['He called on Sept. 5 evening.', 'Sept. 5 evening = 2023-09-05TEV'],
  ['He called at 10 p.m. yesterday.', '10 p.m. yesterday = 2023-09-21T22:00'],
  ['He left at noon Christmas Day.', 'noon Christmas Day = 2022-12-25T12:00'],
  ['He called at noon 3/4/2023.', 'noon 3/4/2023 = 2023T12:00'],
  [
    'They met on 6 September. He called at noon the following Sunday.',
    '6 September = 2023-09-06; noon the following Sunday = 2023-09-10T12:00',
  ],
  ['He called early Wednesday 10 p.m. from Rome.', 'early Wednesday 10 p.m. = 2023-09-20T22:00'],
  // … with a word between them, or where one is no day, they stay two.
  ['He called on Wednesday at 10 p.m. from Rome.', 'Wednesday = 2023-09-20; 10 p.m. = 2023-09-20T22:00'],
  ['On Wednesday he left. At noon he called.', 'Wednesday = 2023-09-20; noon = 2023-09-20T12:00'],
  ['He called at noon last week.', 'noon = 2023-09-22T12:00; last week = 2023-W37'],
  ['He called at noon May 2020.', 'noon = 2023-09-22T12:00; May 2020 = 2020-05'],
  ['He called this morning, Wednesday too.', 'this morning = 2023-09-22TMO; Wednesday = 2023-09-20'],
  ['He called yesterday evening Friday morning.', 'yesterday evening = 2023-09-21TEV; Friday morning = 2023-09-22TMO'],
  // A part of a day without its day is none.
  ['On holiday morning comes late.', ''],
  ['It was 5 morning papers that he read.', ''],
])('%s', (text, expected) => {
  expect(findDates(text)).toBe(expected);
});
