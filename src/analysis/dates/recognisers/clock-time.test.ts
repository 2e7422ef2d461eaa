import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('twelve-hour time', {
  takes: [
    ['He called at 12 p.m. sharp.', '12 p.m. = 2023-09-22T12:00'],
    ['He called at 11.59 pm sharp.', '11.59 pm = 2023-09-22T23:59'],
    ['He called at 9 AM sharp.', '9 AM = 2023-09-22T09:00'],
    ['He called at 10 o’clock.', '10 o’clock = 2023-09-22T10:00'],
    ["He called at 10 o'clock in the evening.", "10 o'clock in the evening = 2023-09-22T22:00"],
    ['He called at 10 o’clock in the morning.', '10 o’clock in the morning = 2023-09-22T10:00'],
    ['He called at 12 o’clock.', '12 o’clock = 2023-09-22T12:00'],
    ['He called at 4 in the afternoon.', '4 in the afternoon = 2023-09-22T16:00'],
    ['He called at 12 in the morning.', '12 in the morning = 2023-09-22T00:00'],
    ['He called at 7 in the evening.', '7 in the evening = 2023-09-22T19:00'],
    ['He called at 5:30 a.m. GMT+2.', '5:30 a.m. GMT+2 = 2023-09-22T05:30'],
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
    ['He called at 9:05 sharp.', '9:05 = 2023-09-22T09:05'],
    ['He called by 23:59 sharp.', '23:59 = 2023-09-22T23:59'],
    ['It struck at 0905 GMT.', '0905 GMT = 2023-09-22T09:05'],
    ['It struck at 9:05 CET.', '9:05 CET = 2023-09-22T09:05'],
    ['He called at 14:30.', '14:30 = 2023-09-22T14:30'],
    ['It struck at 1400 GMT.', '1400 GMT = 2023-09-22T14:00'],
    ['It struck (14:30 UTC+2) there.', '14:30 UTC+2 = 2023-09-22T14:30'],
  ],
  leaves: [
    'He won at 14:30% of it.',
    'He won by 14:300 in all.',
    'The ratio is 1:30.',
    'They lost 2:30 in the end.',
    'See Mark 14:30.',
    'It is 1400 metres high.',
  ],
});

describeRule('named time', {
  takes: [
    ['He left at midday.', 'midday = 2023-09-22T12:00'],
    ['He left at midnight on Tuesday.', 'midnight = 2023-09-19T24:00; Tuesday = 2023-09-19'],
    ['He left at noon at last.', 'noon = 2023-09-22T12:00'],
    ['He left at noon in haste.', 'noon = 2023-09-22T12:00'],
    ['He left at noon. In Rome it rained.', 'noon = 2023-09-22T12:00'],
    ['He left at noon on Tuesday.', 'noon = 2023-09-19T12:00; Tuesday = 2023-09-19'],
  ],
  leaves: [
    'They saw midnight in Paris.',
    'They saw noon at Rome.',
    'The midnights were cold.',
    'The forenoon was cold.',
    'He read Midnight in Paris.',
    'The afternoon was long.',
  ],
});

describeRule('part of day', {
  takes: [
    ['It struck on Wednesday afternoon.', 'Wednesday afternoon = 2023-09-20TAF'],
    ['It struck on WEDNESDAY night.', 'WEDNESDAY night = 2023-09-20TNI'],
    ['It struck on Sept. 5 evening.', 'Sept. 5 evening = 2023-09-05TEV'],
    ['The evening of Sept. 5 was wet.', 'The evening of Sept. 5 = 2023-09-05TEV'],
    ['In the afternoon of Sept. 5 it rained.', 'the afternoon of Sept. 5 = 2023-09-05TAF'],
    ['It struck on Wednesday morning.', 'Wednesday morning = 2023-09-20TMO'],
    ['It struck on the morning of September 11, 2001.', 'the morning of September 11, 2001 = 2001-09-11TMO'],
    ['It struck in the night of Sept. 5.', 'the night of Sept. 5 = 2023-09-05TNI'],
  ],
  leaves: [
    'On holiday mornings he sleeps.',
    'The morning office is shut.',
    'It rains in the morning.',
    'The night of the storm was dark.',
  ],
});
