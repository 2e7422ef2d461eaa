import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('month', {
  takes: [
    ['It was shut between March and November 1987.', 'March = 1987-03; November 1987 = 1987-11'],
    ['It was shut from March to November 1987.', 'March = 1987-03; November 1987 = 1987-11'],
    ['It was shut March–November 1987.', 'March = 1987-03; November 1987 = 1987-11'],
    ['It was shut between Jan. and Nov. 1987.', 'Jan. = 1987-01; Nov. 1987 = 1987-11'],
    ['It ran from November to March 1987.', 'November = 1986-11; March 1987 = 1987-03'],
    // A year of another part of the sentence is not lent.
    ['They met in March; the mill shut in November 1987.', 'March = 2023-03; November 1987 = 1987-11'],
    ['The long march–May knew it–was over by June.', 'May = 2023-05; June = 2023-06'],
  ],
  leaves: ['They march–no one may stop them.'],
});

describeRule('season', {
  takes: [
    ['It shut in the spring and summer of 1987.', 'the spring = 1987-SP; summer of 1987 = 1987-SU'],
    ['It shut in the spring; the summer of 1987 was wet.', 'the spring = 2023-SP; the summer of 1987 = 1987-SU'],
  ],
  leaves: [],
});
