import { expect, it } from 'vitest';
import { findDates } from '#tests/dates/describe-rule.ts';

it.each([
  // The date stands right behind …
  ['He left two weeks before May 5, 2020.', 'two weeks = 2020-W17; May 5, 2020 = 2020-05-05'],
  ['He left two days after May 5, 2020.', 'two days = 2020-05-07; May 5, 2020 = 2020-05-05'],
  ['He left two days following May 5, 2020.', 'two days = 2020-05-07; May 5, 2020 = 2020-05-05'],
  ['He left two days prior to May 5, 2020.', 'two days = 2020-05-03; May 5, 2020 = 2020-05-05'],
  ['He left two days ahead of May 5, 2020.', 'two days = 2020-05-03; May 5, 2020 = 2020-05-05'],
  ['He leaves a week from Friday.', 'a week = 2023-W39; Friday = 2023-09-22'],
  ['He left three days before the May 5 vote.', 'three days = 2023-05-02; May 5 = 2023-05-05'],
  ['He left a year after his 1985 debut.', 'a year = 1986; 1985 = 1985'],
  ['She left a year after her 1985 debut.', 'a year = 1986; 1985 = 1985'],
  ['It fell a year after its 1985 debut.', 'a year = 1986; 1985 = 1985'],
  ['They left a year after their 1985 debut.', 'a year = 1986; 1985 = 1985'],
  ['He left a year after a 1985 vote.', 'a year = 1986; 1985 = 1985'],
  // … or behind the event …
  ['He left two days after the vote on May 5, 2020.', 'two days = 2020-05-07; May 5, 2020 = 2020-05-05'],
  ['He left two days after the vote of May 5, 2020.', 'two days = 2020-05-07; May 5, 2020 = 2020-05-05'],
  ['He left a month after the vote in May 2020.', 'a month = 2020-06; May 2020 = 2020-05'],
  ['He left a year after the vote in the 1970s.', 'a year = 1971; 1970s = 197X'],
  // … or is told of the event elsewhere, before or after.
  ['The vote was held on May 5. He left two weeks before the vote.', 'May 5 = 2023-05-05; two weeks = 2023-W16'],
  ['He left two days before the vote. The vote was held on May 5.', 'two days = 2023-05-03; May 5 = 2023-05-05'],
  ['They voted on May 5. He left two days before the vote.', 'May 5 = 2023-05-05; two days = 2023-05-03'],
  ['They were voting on May 5. He left two days before the vote.', 'May 5 = 2023-05-05; two days = 2023-05-03'],
  ['On May 5 they voted. He left two days before the vote.', 'May 5 = 2023-05-05; two days = 2023-05-03'],
  ['The voters came on May 5. He left two days before the vote.', 'May 5 = 2023-05-05; two days = 2023-05-03'],
  ['Votes were cast on May 5. He left two days before the vote.', 'May 5 = 2023-05-05; two days = 2023-05-03'],
  ['They elected him on May 5. He fell two days after his election.', 'May 5 = 2023-05-05; two days = 2023-05-07'],
  // Of two days of the event the last one told before is meant.
  [
    'The vote was on May 2. The vote was on May 5. He left two days after the vote.',
    'May 2 = 2023-05-02; May 5 = 2023-05-05; two days = 2023-05-07',
  ],
  [
    'The vote was on May 2. He left two days after the vote. A vote was on May 9.',
    'May 2 = 2023-05-02; two days = 2023-05-04; May 9 = 2023-05-09',
  ],
  // Another event, another part of the sentence, another sentence: not its day.
  ['The storm came on May 5. He left two days before the vote.', 'May 5 = 2023-05-05; two days = P2D'],
  ['After the vote, it rained on May 5. He left two days before the vote.', 'May 5 = 2023-05-05; two days = P2D'],
  ['It rained on May 5, before the vote. He left two days before the vote.', 'May 5 = 2023-05-05; two days = P2D'],
  ['On May 5, two days before the vote, he left.', 'May 5 = 2023-05-05; two days = P2D'],
  ['The vote came. It rained on May 5. He left two days before the vote.', 'May 5 = 2023-05-05; two days = P2D'],
  ['The vote lasts three days. He left two days before the vote.', 'three days = P3D; two days = P2D'],
  ['He left two days before the vote, after May 5, 2020.', 'two days = P2D; May 5, 2020 = 2020-05-05'],
  ['He left two days before the vote, not on May 5, 2020.', 'two days = P2D; May 5, 2020 = 2020-05-05'],
  // A year tells no day, and a month no week.
  ['The vote was held in 2020. He left two days before the vote.', '2020 = 2020; two days = P2D'],
  ['The vote was held in May 2020. He left two weeks before the vote.', 'May 2020 = 2020-05; two weeks = P2W'],
  ['The vote was held in May 2020. He left two months before the vote.', 'May 2020 = 2020-05; two months = 2020-03'],
  // One day is told of an event that nobody dates: no length of time. More than one, or about one, may be.
  ['He left a day before the storm.', ''],
  ['He left an age after the storm.', ''],
  ['He left two days before the storm.', 'two days = P2D'],
  ['He left about a year after the storm.', 'about a year = P1Y'],
  // Hours tell no day.
  ['He left two hours before the vote on May 5, 2020.', 'two hours = PT2H; May 5, 2020 = 2020-05-05'],
])('%s', (text, expected) => {
  expect(findDates(text)).toBe(expected);
});
