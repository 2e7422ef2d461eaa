import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('month + pointed unit', {
  takes: [
    ['It rained in May last year.', 'May last year = 2022-05'],
    ['It rained in May of this year.', 'May of this year = 2023-05'],
  ],
  leaves: [],
});

describeRule('weekday + pointed unit', {
  takes: [
    ['They met on Tuesday last week.', 'Tuesday last week = 2023-09-12'],
    ['They will meet on Tuesday of next week.', 'Tuesday of next week = 2023-09-26'],
  ],
  leaves: [],
});

describeRule('ago + weekday', {
  takes: [['They met a week ago on Friday.', 'a week ago on Friday = 2023-09-15']],
  leaves: [],
});

describeRule('pointed unit', {
  // Two things, and not one in the other.
  takes: [
    ["In May last year's winner lost.", 'May = 2023-05; last year = 2022'],
    ['Of all in May, last year was on their minds.', 'May = 2023-05; last year = 2022'],
    ['It rained in May 2020 and last year.', 'May 2020 = 2020-05; last year = 2022'],
    ['They met last week. Friday was wet.', 'last week = 2023-W37; Friday = 2023-09-22'],
  ],
  leaves: [],
});
