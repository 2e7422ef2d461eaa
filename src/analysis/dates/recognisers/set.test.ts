import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('set', {
  takes: [
    ['They meet every Tuesday.', 'every Tuesday = XXXX-WXX-2'],
    ['They march each July.', 'each July = XXXX-07'],
    ['They meet every other week.', 'every other week = P2W'],
    ['They meet every two weeks.', 'every two weeks = P2W'],
    ['They meet every 10 days.', 'every 10 days = P10D'],
    ['They meet every few months.', 'every few months = PXM'],
    ['They meet every second Friday.', 'every second Friday = XXXX-WXX-5'],
    ['They meet every Sunday morning.', 'every Sunday morning = XXXX-WXX-7'],
    ['The shop is closed on Mondays.', 'Mondays = XXXX-WXX-1'],
    ['He eats twice a day.', 'twice a day = P1D'],
    ['He came three times a week.', 'three times a week = P1W'],
    ['Every summer it burns.', 'Every summer = XXXX-SU'],
  ],
  leaves: [
    'Every man came.',
    'He paid each of them.',
    'It is twice a thousand.',
    'An everyday tale.',
    'Two Fridays ago it was.',
  ],
});

describeRule('set adverb', {
  takes: [['They meet weekly.', 'weekly = P1W']],
  leaves: ['He read the Daily Planet.', 'She works for Example Weekly.'],
});
