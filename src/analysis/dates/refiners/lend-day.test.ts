import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('time', {
  takes: [
    ['He left at noon on Tuesday.', 'noon = 2023-09-19T12:00; Tuesday = 2023-09-19'],
    [
      'The shop was open from 9 a.m. to 5 p.m. on Monday.',
      '9 a.m. = 2023-09-18T09:00; 5 p.m. = 2023-09-18T17:00; Monday = 2023-09-18',
    ],
    // "By" points ahead, but it is not the day that it stands before.
    [
      'By 10:30 a.m. (0830 GMT) on Sunday, twenty had drowned.',
      '10:30 a.m. = 2023-09-17T10:30; 0830 GMT = 2023-09-17T08:30; Sunday = 2023-09-17',
    ],
    // A day of another clause is not the time's.
    ['He left at noon, and on Tuesday he had come.', 'noon = 2023-09-22T12:00; Tuesday = 2023-09-19'],
  ],
  leaves: [],
});
