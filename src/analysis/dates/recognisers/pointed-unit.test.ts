import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('pointed unit', {
  takes: [
    ['They met last week.', 'last week = 2023-W37'],
    ['It opens next month.', 'next month = 2023-10'],
    ['Rents rose this year.', 'this year = 2023'],
    ['The last decade was dry.', 'The last decade = 201X'],
    ['It is the best of the current century.', 'the current century = 20'],
    ['Sales in the current fiscal year fell.', 'the current fiscal year = 2023'],
  ],
  leaves: ['They spoke at last.', 'He was the last to go.', 'Next to the door stood a man.', 'A year-end sale began.'],
});

describeRule('last of the same', {
  takes: [
    ['Twice as many came this year as last.', 'this year = 2023; last = 2022'],
    ['More rain fell this month than last, she wrote.', 'this month = 2023-09; last = 2023-08'],
  ],
  leaves: ['It was first and last a farm.', 'He is as good as last.'],
});

describeRule('weekend', {
  takes: [
    ['It rained over the weekend.', 'the weekend = 2023-W37-WE'],
    ['It will rain over the weekend.', 'the weekend = 2023-W38-WE'],
  ],
  leaves: ['They have a weekend house.'],
});

describeRule('neighbouring unit', {
  takes: [
    ['In 2015 he won. The following year he lost.', '2015 = 2015; The following year = 2016'],
    ['On May 3, 2020, he left. That same day she followed.', 'May 3, 2020 = 2020-05-03; That same day = 2020-05-03'],
    [
      'On May 3, 2020, he left. She came the next morning.',
      'May 3, 2020 = 2020-05-03; the next morning = 2020-05-04TMO',
    ],
    ['It was the previous year.', 'the previous year = 2022'],
    ['The next day he died.', 'The next day = XXXX-XX-XX'],
  ],
  leaves: ['He did the same.', 'She took the following steps.', 'He recalls that day when all was lost.'],
});

describeRule('unit after its part', {
  takes: [['It opens by the end of the year.', 'the end of the year = 2023']],
  leaves: ['He is the man of the year.'],
});
