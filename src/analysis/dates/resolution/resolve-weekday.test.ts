import { expect, it } from 'vitest';
import { findDates } from '#tests/dates/describe-rule.ts';

const lastOf = (text: string, published: string | null) => findDates(text, published).split(' = ').at(-1);

// 22 September 2023 was a Friday.
it.each([
  ['He left on Friday.', '2023-09-22', '2023-09-22'],
  ['He left on Thursday.', '2023-09-22', '2023-09-21'],
  ['He left on Saturday.', '2023-09-22', '2023-09-16'],
  ['He will leave on Friday.', '2023-09-22', '2023-09-22'],
  ['He will leave on Saturday.', '2023-09-22', '2023-09-23'],
  ['He will leave on Thursday.', '2023-09-22', '2023-09-28'],
  ['He left last Friday.', '2023-09-22', '2023-09-15'],
  ['He left last Thursday.', '2023-09-22', '2023-09-21'],
  ['He left last Saturday.', '2023-09-22', '2023-09-16'],
  ['He will leave next Friday.', '2023-09-22', '2023-09-29'],
  ['He will leave next Saturday.', '2023-09-22', '2023-09-23'],
  ['He will leave next Thursday.', '2023-09-22', '2023-09-28'],
  ['He left this Friday.', '2023-09-22', '2023-09-22'],
  ['He left this Thursday.', '2023-09-22', '2023-09-21'],
  ['He will leave this Thursday.', '2023-09-22', '2023-09-28'],
  ['He will leave this Saturday.', '2023-09-22', '2023-09-23'],
  ['The list of this Saturday:', '2023-09-22', '2023-09-23'],
  ['The list of Saturday:', '2023-09-22', '2023-09-16'],
  // A match called off was to be on the nearer one.
  ['They called off Saturday’s match.', '2023-09-22', '2023-09-23'],
  ['They called off Monday’s match.', '2023-09-22', '2023-09-25'],
  ['They called off Tuesday’s match.', '2023-09-22', '2023-09-19'],
  ['They called off Friday’s match.', '2023-09-22', '2023-09-22'],
  ['School starts a week on Saturday.', '2023-09-22', '2023-09-30'],
  ['School starts a week on Friday.', '2023-09-22', '2023-10-06'],
  ['He left on Sunday.', '2023-09-24', '2023-09-24'],
  ['He left on Sunday.', '2023-09-25', '2023-09-24'],
  ['He will leave on Sunday.', '2023-09-25', '2023-10-01'],
  ['He left on Monday.', null, 'XXXX-WXX-1'],
  ['He left on Sunday.', null, 'XXXX-WXX-7'],
  ['They fought on 6 September. He died the following Wednesday.', '2023-09-22', '2023-09-13'],
  ['They fought on 6 September. He died the following Thursday.', '2023-09-22', '2023-09-07'],
  ['They fought on 6 September. He died the following Tuesday.', '2023-09-22', '2023-09-12'],
  ['They fought on 6 September. He had come the previous Wednesday.', '2023-09-22', '2023-08-30'],
  ['They fought on 6 September. He had come the preceding Tuesday.', '2023-09-22', '2023-09-05'],
  ['They fought on 6 September. He had come the previous Thursday.', '2023-09-22', '2023-08-31'],
  ['He died the following Thursday.', '2023-09-22', 'XXXX-WXX-4'],
  ['They fought in 2020. He died the following Thursday.', '2023-09-22', 'XXXX-WXX-4'],
])('%s (written on %s) is %s', (text, published, value) => {
  expect(lastOf(text, published)).toBe(value);
});
