import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('nth day', {
  takes: [
    ['The vote was on the second Tuesday in June.', 'the second Tuesday in June = 2023-06-13'],
    ['The vote was on the fourth Sunday of June 2020.', 'the fourth Sunday of June 2020 = 2020-06-28'],
    ['The vote was on the final day of June 2020.', 'the final day of June 2020 = 2020-06-30'],
    ['The vote was on the third day of June 2020.', 'the third day of June 2020 = 2020-06-03'],
    ['It will close on the 31st of next month.', 'the 31st of next month = 2023-10-31'],
    ['The vote is on the first Monday of May.', 'the first Monday of May = 2023-05-01'],
    ['The vote was on the last Friday in August.', 'the last Friday in August = 2023-08-25'],
    ['The vote was on the last day of June 2020.', 'the last day of June 2020 = 2020-06-30'],
    ['It will close on the third Tuesday of next month.', 'the third Tuesday of next month = 2023-10-17'],
    ['It closed on the 5th of last month.', 'the 5th of last month = 2023-08-05'],
    ['It closed on the last day of 2020.', 'the last day of 2020 = 2020-12-31'],
  ],
  leaves: ['It was the first day of school.', 'The last day in office is hard.', 'He is the 5th of the row.'],
});
