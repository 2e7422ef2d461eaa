import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('holiday', {
  takes: [
    ['They met on Christmas Eve 2019.', 'Christmas Eve 2019 = 2019-12-24'],
    ['It snowed on Easter Monday 2018.', 'Easter Monday 2018 = 2018-04-02'],
    ['Prices fell last Thanksgiving.', 'last Thanksgiving = 2022-11-24'],
    ['They vote on Election Day 2024.', 'Election Day 2024 = 2024-11-05'],
    ['The shops were full on Christmas Day last year.', 'Christmas Day last year = 2022-12-25'],
    ['It shuts on Ascension Day 2024.', 'Ascension Day 2024 = 2024-05-09'],
    ['It shuts on Anzac Day 2024.', 'Anzac Day 2024 = 2024-04-25'],
    ['It shuts on Father’s Day 2024.', 'Father’s Day 2024 = 2024-06-16'],
  ],
  leaves: [
    'Mr. Easterly left.',
    'It was the best day of all.',
    'They sang at Chinese New Year’s Day parties.',
    'He saw Christmas Island.',
  ],
});
