import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('day range', {
  takes: [
    ['The fair of December 30-31 drew crowds.', 'December 30-31 = 2022-12-30/2022-12-31'],
    ['The fair of June 1-30 drew crowds.', 'June 1-30 = 2023-06-01/2023-06-30'],
    ['The fair of 1–2 June drew crowds.', '1–2 June = 2023-06-01/2023-06-02'],
    ['The fair of September 22-24, 2019, drew crowds.', 'September 22-24, 2019 = 2019-09-22/2019-09-24'],
    ['The fair of 22–24 September 2019 drew crowds.', '22–24 September 2019 = 2019-09-22/2019-09-24'],
    ['It ran June 3 to 5 in Rome.', 'June 3 to 5 = 2023-06-03/2023-06-05'],
    ['It is open between 12 and 19 May.', '12 and 19 May = 2023-05-12/2023-05-19'],
    ['It ran between the 12th and the 19th of May 1987.', '12th and the 19th of May 1987 = 1987-05-12/1987-05-19'],
    ['Between May 12 and 19, 1987, it rained.', 'May 12 and 19, 1987 = 1987-05-12/1987-05-19'],
    ['It ran from 12 to 19 May.', '12 to 19 May = 2023-05-12/2023-05-19'],
    // Half a year away, where each day alone would be of another year.
    ['The fair of February 18–27.', 'February 18–27 = 2023-02-18/2023-02-27'],
    // Two days of one month are no stretch without "between".
    [
      'He had 12 and 19 May 1987 is over; it ran June 3-5.',
      '19 May 1987 = 1987-05-19; June 3-5 = 2023-06-03/2023-06-05',
    ],
  ],
  leaves: [
    'The fair of April 30-31 drew crowds.',
    'Between 12 and 19 people came.',
    'They won 22-24 in all.',
    'Pages 3-5 may help.',
  ],
});
