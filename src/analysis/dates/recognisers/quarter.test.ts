import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('quarter', {
  takes: [
    ['The First quarter of 2022 was bad.', 'The First quarter of 2022 = 2022-Q1'],
    ['Its second quarter was bad.', 'Its second quarter = 2023-Q2'],
    ['Q4, 2021 was bad.', 'Q4, 2021 = 2021-Q4'],
    ["In last year's fourth quarter it rose.", "last year's fourth quarter = 2022-Q4"],
    ["In next year's first quarter it rises.", "next year's first quarter = 2024-Q1"],
    ['Revenue in the second quarter rose.', 'the second quarter = 2023-Q2'],
    ['The third-quarter loss grew.', 'third-quarter = 2023-Q3'],
    ['Profit fell in the fourth quarter of 2022.', 'the fourth quarter of 2022 = 2022-Q4'],
    ['Q3 2021 was bad.', 'Q3 2021 = 2021-Q3'],
    ['The third quarter of last year was bad.', 'The third quarter of last year = 2022-Q3'],
    ["In this year's first quarter it rose.", "this year's first quarter = 2023-Q1"],
  ],
  leaves: [
    'They reached the quarter-finals.',
    'He plays quarterback.',
    'A first quarter-final was lost.',
    'A Q&A followed.',
  ],
});

describeRule('quarter of the text', {
  takes: [
    ['This quarter was bad.', 'This quarter = 2023-Q3'],
    ['Last quarter was bad.', 'Last quarter = 2023-Q2'],
    [
      'The third quarter of 2021 was bad. The quarter ended early.',
      'The third quarter of 2021 = 2021-Q3; The quarter = 2021-Q3',
    ],
    [
      'The fourth quarter will be hard. In the latest quarter it lost money.',
      'The fourth quarter = 2023-Q4; the latest quarter = 2023-Q2',
    ],
    ['Sales rose in the latest quarter.', 'the latest quarter = 2023-Q2'],
    ['Sales will rise next quarter.', 'next quarter = 2023-Q4'],
  ],
  leaves: ['A quarter of the people left.', 'Three quarters of voters agreed.', 'The period was long.'],
});

describeRule('year-earlier quarter', {
  takes: [
    [
      'Profit fell in the third quarter of 2021 from the year-earlier period.',
      'the third quarter of 2021 = 2021-Q3; the year-earlier period = 2020-Q3',
    ],
    ['Profit was up on the same period last year.', 'the same period last year = 2022-Q2'],
  ],
  leaves: ['The same period saw a rise.'],
});

describeRule('half', {
  takes: [
    ['Sales fell in the first half of this year.', 'the first half of this year = 2023-H1'],
    ['Second-half profit doubled.', 'Second-half = 2023-H2'],
    ['Sales fell in the latter half of 2022.', 'the latter half of 2022 = 2022-H2'],
    ['Sales fell in H2 2022.', 'H2 2022 = 2022-H2'],
    ['Sales fell in the first half of 2023.', 'the first half of 2023 = 2023-H1'],
    ['Sales fell in the second half of last year.', 'the second half of last year = 2022-H2'],
    ['Sales fell in H1 2023.', 'H1 2023 = 2023-H1'],
    ['Sales at its shops fell in the first half.', 'the first half = 2023-H1'],
    ['First-half net profit doubled.', 'First-half = 2023-H1'],
    ['It expects orders to recover in the second half.', 'the second half = 2023-H2'],
    ['It expects orders to recover in the first half.', 'the first half = 2024-H1'],
    ['It rained in the second half of the year.', 'the second half of the year = 2023-H2'],
  ],
  leaves: [
    'They scored in the first half.',
    'A first-half goal was enough.',
    'The home side lost its profit of a first goal; in the second half it fell apart.',
    'Half of its income went into the first half of the building.',
    'Half of them left.',
    'The H2 is a motor.',
  ],
});
