import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('day range', {
  takes: [
    ['The fair of September 22-24, 2019, drew crowds.', 'September 22-24, 2019 = 2019-09-22/2019-09-24'],
    ['The fair of 22–24 September 2019 drew crowds.', '22–24 September 2019 = 2019-09-22/2019-09-24'],
    ['It ran June 3 to 5 in Rome.', 'June 3 to 5 = 2023-06-03/2023-06-05'],
  ],
  leaves: ['They won 22-24 in all.', 'Pages 3-5 may help.'],
});
