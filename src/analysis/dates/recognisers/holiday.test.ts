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
    ['He spoke on Inauguration Day 2021.', 'Inauguration Day 2021 = 2021-01-20'],
    // Published in 2023: the last one was in 2021, the next is in 2025.
    ['He spoke on Inauguration Day.', 'Inauguration Day = 2021-01-20'],
    ['He will speak on Inauguration Day.', 'Inauguration Day = 2025-01-20'],
    ['Was there an Inauguration Day 2022?', 'Inauguration Day 2022 = 2022'],
    ['They met on Orthodox Easter 2024.', 'Orthodox Easter 2024 = 2024-05-05'],
    ['They met on Orthodox Easter Sunday 2023.', 'Orthodox Easter Sunday 2023 = 2023-04-16'],
    ['They met on Orthodox Easter 2025.', 'Orthodox Easter 2025 = 2025-04-20'],
    ['They met on Orthodox Good Friday 2021.', 'Orthodox Good Friday 2021 = 2021-04-30'],
    ['They fasted until Orthodox Christmas 2024.', 'Orthodox Christmas 2024 = 2024-01-07'],
    ['She called on Mothering Sunday 2023.', 'Mothering Sunday 2023 = 2023-03-19'],
    ['He gave on Giving Tuesday 2022.', 'Giving Tuesday 2022 = 2022-11-29'],
    ['It shut on Pentecost Monday 2023.', 'Pentecost Monday 2023 = 2023-05-29'],
    ['They cheered on VE Day 2020.', 'VE Day 2020 = 2020-05-08'],
    [
      'They rest on Boxing Day 2022 as on St Stephen’s Day 2023.',
      'Boxing Day 2022 = 2022-12-26; St Stephen’s Day 2023 = 2023-12-26',
    ],
  ],
  leaves: [
    'The inauguration was a day of joy, and so was its George.',
    'They kept the Orthodox fast.',
    'Mr. Easterly left.',
    'It was the best day of all.',
    'They sang at Chinese New Year’s Day parties.',
    'He saw Christmas Island.',
  ],
});
