import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('pointed unit', {
  takes: [
    ['They met the last week.', 'the last week = 2023-W37'],
    ['It opens the next week.', 'the next week = 2023-W39'],
    ['It opens in the coming month.', 'the coming month = 2023-10'],
    ['It will rain this weekend.', 'this weekend = 2023-W38-WE'],
    ['It rains next decade.', 'next decade = 203X'],
    ['It rained last century.', 'last century = 19'],
    ['It fell in the last calendar year.', 'the last calendar year = 2022'],
    ['It fell in the last financial year.', 'the last financial year = 2022'],
    ['It fell this fiscal year.', 'this fiscal year = 2023'],
    ['THIS YEAR IT FELL.', 'THIS YEAR = 2023'],
    ['They met last week.', 'last week = 2023-W37'],
    ['It opens next month.', 'next month = 2023-10'],
    ['Rents rose this year.', 'this year = 2023'],
    ['The last decade was dry.', 'The last decade = 201X'],
    ['It is the best of the current century.', 'the current century = 20'],
    ['Sales in the current fiscal year fell.', 'the current fiscal year = 2023'],
  ],
  leaves: [
    'The last year-end sale began.',
    'This is a week too many.',
    'They spoke at last.',
    'He was the last to go.',
    'Next to the door stood a man.',
    'A year-end sale began.',
  ],
});

describeRule('last of the same', {
  takes: [
    ['More came this week than last.', 'this week = 2023-W38; last = 2023-W37'],
    ['More came this quarter than last.', 'this quarter = 2023-Q3; last = 2023-Q2'],
    ['It was hot this year and last.', 'this year = 2023; last = 2022'],
    ['It was hot this year or last.', 'this year = 2023; last = 2022'],
    ['It was this year from last.', 'this year = 2023; last = 2022'],
    ['It was up this year versus last.', 'this year = 2023; last = 2022'],
    ['It was this year against last.', 'this year = 2023; last = 2022'],
    ['THIS YEAR AND LAST IT FELL.', 'THIS YEAR = 2023; LAST = 2022'],
    ['Twice as many came this year as last.', 'this year = 2023; last = 2022'],
    ['More rain fell this month than last, she wrote.', 'this month = 2023-09; last = 2023-08'],
  ],
  leaves: ['He is better than last.', 'It was first and last a farm.', 'He is as good as last.'],
});

describeRule('weekend', {
  takes: [
    ['It rained at the weekend.', 'the weekend = 2023-W37-WE'],
    ['THE WEEKEND WAS WET.', 'THE WEEKEND = 2023-W37-WE'],
    ['It rained over the weekend.', 'the weekend = 2023-W37-WE'],
    ['It will rain over the weekend.', 'the weekend = 2023-W38-WE'],
  ],
  leaves: ['It rained on the weekends.', 'They have a weekend house.'],
});

describeRule('neighbouring unit', {
  takes: [
    [
      'On May 3, 2020, he left. The preceding day it rained.',
      'May 3, 2020 = 2020-05-03; The preceding day = 2020-05-02',
    ],
    ['On May 3, 2020, he left. The prior day it rained.', 'May 3, 2020 = 2020-05-03; The prior day = 2020-05-02'],
    [
      'On May 3, 2020, he left. The same evening it rained.',
      'May 3, 2020 = 2020-05-03; The same evening = 2020-05-03TEV',
    ],
    ['On May 3, 2020, he left. That night it rained.', 'May 3, 2020 = 2020-05-03; That night = 2020-05-03TNI'],
    ['On May 3, 2020, he left. That afternoon it rained.', 'May 3, 2020 = 2020-05-03; That afternoon = 2020-05-03TAF'],
    ['In 2015 he won. The following decade he lost.', '2015 = 2015; The following decade = 202X'],
    ['In May 2015 he won. The same month he lost.', 'May 2015 = 2015-05; The same month = 2015-05'],
    ['In 2015 it won. Its previous year was bad.', '2015 = 2015; Its previous year = 2014'],
    ['The previous quarter was bad.', 'The previous quarter = 2023-Q2'],
    ['In 2015 he won. The following year he lost.', '2015 = 2015; The following year = 2016'],
    ['On May 3, 2020, he left. That same day she followed.', 'May 3, 2020 = 2020-05-03; That same day = 2020-05-03'],
    [
      'On May 3, 2020, he left. She came the next morning.',
      'May 3, 2020 = 2020-05-03; the next morning = 2020-05-04TMO',
    ],
    ['It was the previous year.', 'the previous year = 2022'],
    ['The next day he died.', 'The next day = XXXX-XX-XX'],
  ],
  leaves: [
    'It was the same day when all was lost.',
    'It was the same day of loss.',
    'It was that year in which all was lost.',
    'It was the following day-trip.',
    'He said that days are long.',
    'He did the same.',
    'She took the following steps.',
    'He recalls that day when all was lost.',
  ],
});

describeRule('unit after its part', {
  takes: [
    ['It opens at the close of the month.', 'the close of the month = 2023-09'],
    ['It opened at the start of the week.', 'the start of the week = 2023-W38'],
    ['It opened at the beginning of the decade.', 'the beginning of the decade = 202X'],
    ['It opened in the middle of the year.', 'the middle of the year = 2023'],
    ['It is shut for the rest of the year.', 'the year = 2023'],
    ['It is shut for the remainder of the century.', 'the century = 20'],
    ['It opens by the end of the year.', 'the end of the year = 2023'],
  ],
  leaves: ['It was the talk of the year.', 'He is the man of the year.'],
});
