import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('twelve-hour time', {
  takes: [
    ['He called at 10 p.m. Wednesday.', '10 p.m. Wednesday = 2023-09-20T22:00'],
    ['He called at 5:30 a.m. EST.', '5:30 a.m. EST = 2023-09-22T05:30'],
    ['He called at 4 in the morning.', '4 in the morning = 2023-09-22T04:00'],
    ['He called at 12 a.m. on Wednesday.', '12 a.m. = 2023-09-20T00:00; Wednesday = 2023-09-20'],
    ['He called at 8pm ET on Wednesday.', '8pm ET = 2023-09-20T20:00; Wednesday = 2023-09-20'],
  ],
  leaves: ['I am here, and 10 are not.', 'He drank 10 pms.', 'At 13 p.m. nothing is.'],
});

describeRule('twenty-four-hour time', {
  takes: [
    ['He called at 14:30.', '14:30 = 2023-09-22T14:30'],
    ['It struck at 1400 GMT.', '1400 GMT = 2023-09-22T14:00'],
    ['It struck (14:30 UTC+2) there.', '14:30 UTC+2 = 2023-09-22T14:30'],
  ],
  leaves: ['The ratio is 1:30.', 'They lost 2:30 in the end.', 'See Mark 14:30.', 'It is 1400 metres high.'],
});

describeRule('named time', {
  takes: [['He left at noon on Tuesday.', 'noon = 2023-09-19T12:00; Tuesday = 2023-09-19']],
  leaves: ['He read Midnight in Paris.', 'The afternoon was long.'],
});

describeRule('part of day', {
  takes: [
    ['It struck on Wednesday morning.', 'Wednesday morning = 2023-09-20TMO'],
    ['It struck on the morning of September 11, 2001.', 'the morning of September 11, 2001 = 2001-09-11TMO'],
    ['It struck in the night of Sept. 5.', 'the night of Sept. 5 = 2023-09-05TNI'],
  ],
  leaves: ['It rains in the morning.', 'The night of the storm was dark.'],
});
