import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('shared month', {
  takes: [
    ['They met on May 12 and 31, at last.', 'May 12 = 2023-05-12; 31 = 2023-05-31'],
    ['They met on 12 and 19 May 1987.', '12 = 1987-05-12; 19 May 1987 = 1987-05-19'],
    [
      'They meet on the 12th, 14th and 19th of May.',
      'the 12th = 2023-05-12; 14th = 2023-05-14; 19th of May = 2023-05-19',
    ],
    ['They met on May 12 and 19, 1987, in Rome.', 'May 12 = 1987-05-12; 19, 1987 = 1987-05-19'],
    ['The talks are on Oct. 3 and 7.', 'Oct. 3 = 2023-10-03; 7 = 2023-10-07'],
  ],
  leaves: ['They met 12 and 19 men on the road.', 'It rose on 12 and 19.'],
});

// What follows is a count, not a second day.
describeRule('month before day', {
  takes: [
    ['On May 12 and 19 people died.', 'May 12 = 2023-05-12'],
    ['On June 3 and 10 in all were hurt.', 'June 3 = 2023-06-03'],
    ['They met on May 12 and 32, at last.', 'May 12 = 2023-05-12'],
    ['They met on May 12 and 0, at last.', 'May 12 = 2023-05-12'],
    ['On May 12 and 19% of them agreed.', 'May 12 = 2023-05-12'],
  ],
  leaves: [],
});
