import { expect, it } from 'vitest';
import { findDates } from '#tests/dates/describe-rule.ts';

it.each([
  // The year stands with the second …
  ['It was shut between March and November 1987.', 'March = 1987-03; November 1987 = 1987-11'],
  ['It was shut from March to November 1987.', 'March = 1987-03; November 1987 = 1987-11'],
  ['It was shut from March through November 1987.', 'March = 1987-03; November 1987 = 1987-11'],
  ['It was shut from March until November 1987.', 'March = 1987-03; November 1987 = 1987-11'],
  ['It was shut from March till November 1987.', 'March = 1987-03; November 1987 = 1987-11'],
  ['It was shut in March or November 1987.', 'March = 1987-03; November 1987 = 1987-11'],
  ['It was shut in March and in November 1987.', 'March = 1987-03; November 1987 = 1987-11'],
  ['It was shut in March, and November 1987.', 'March = 1987-03; November 1987 = 1987-11'],
  ['It was shut in March, November 1987.', 'March = 1987-03; November 1987 = 1987-11'],
  ['It was shut March–November 1987.', 'March = 1987-03; November 1987 = 1987-11'],
  ['It was shut March - November 1987.', 'March = 1987-03; November 1987 = 1987-11'],
  ['It was shut between Jan. and Nov. 1987.', 'Jan. = 1987-01; Nov. 1987 = 1987-11'],
  ['It was shut on March 3 and on March 5, 1987.', 'March 3 = 1987-03-03; March 5, 1987 = 1987-03-05'],
  // … or with the first.
  ['It was shut from March 1987 to November.', 'March 1987 = 1987-03; November = 1987-11'],
  ['It was shut from March 3, 1987, to May 5.', 'March 3, 1987 = 1987-03-03; May 5 = 1987-05-05'],
  // The order of the months tells a turn of the year.
  ['It ran from November to March 1987.', 'November = 1986-11; March 1987 = 1987-03'],
  ['It ran from November 1986 to March.', 'November 1986 = 1986-11; March = 1987-03'],
  ['It ran from March 3 to March 5, 1987.', 'March 3 = 1987-03-03; March 5, 1987 = 1987-03-05'],
  ['It shut in the spring and summer of 1987.', 'the spring = 1987-SP; summer of 1987 = 1987-SU'],
  // What came after another came before it.
  ['She fell in May 1987 after she won on March 3.', 'May 1987 = 1987-05; March 3 = 1987-03-03'],
  ['She fell in May 1987, after she won on March 3.', 'May 1987 = 1987-05; March 3 = 1987-03-03'],
  ['She fell in May 1987 following her vote on May 3.', 'May 1987 = 1987-05; May 3 = 1987-05-03'],
  ['She fell in March 1987 after she won in May.', 'March 1987 = 1987-03; May = 1986-05'],
  // A year of another part of the sentence is not lent, nor where both have one or none.
  ['They met in March; the mill shut in November 1987.', 'March = 2023-03; November 1987 = 1987-11'],
  ['They met in March but fought in November 1987.', 'March = 2023-03; November 1987 = 1987-11'],
  ['She fell in May 1987 after she won. It rained on March 3.', 'May 1987 = 1987-05; March 3 = 2023-03-03'],
  ['She fell in May 1987 after she won; it rained on March 3.', 'May 1987 = 1987-05; March 3 = 2023-03-03'],
  ['She fell in May 1987 after “we won” on March 3.', 'May 1987 = 1987-05; March 3 = 2023-03-03'],
  ['It was shut in March 1985 and in May 1987.', 'March 1985 = 1985-03; May 1987 = 1987-05'],
  ['It was shut in March and in May.', 'March = 2023-03; May = 2023-05'],
  ['It was shut last March and May 1987.', 'last March = 2023-03; May 1987 = 1987-05'],
  ['It was shut last spring and summer of 1987.', 'last spring = 2023-SP; summer of 1987 = 1987-SU'],
  ['It shut in the spring; the summer of 1987 was wet.', 'the spring = 2023-SP; the summer of 1987 = 1987-SU'],
  ['It shut in the spring and in May 1987.', 'the spring = 2023-SP; May 1987 = 1987-05'],
  ['It shut in May and in the spring of 1987.', 'May = 2023-05; the spring of 1987 = 1987-SP'],
  ['It shut on Monday and in May 1987.', 'Monday = 2023-09-18; May 1987 = 1987-05'],
  ['It shut in 1985 and in May.', '1985 = 1985; May = 2023-05'],
  ['The long march–May knew it–was over by June.', 'May = 2023-05; June = 2023-06'],
  ['They march–no one may stop them.', ''],
])('%s', (text, expected) => {
  expect(findDates(text)).toBe(expected);
});
