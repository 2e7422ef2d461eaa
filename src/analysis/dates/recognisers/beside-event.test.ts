import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('beside an event', {
  takes: [
    ['He left a week from Friday.', 'a week = 2023-W39; Friday = 2023-09-22'],
    ['He left two years before 2015.', 'two years = 2013; 2015 = 2015'],
    ['HE LEFT TWO DAYS BEFORE MAY 5, 2020.', 'TWO DAYS = 2020-05-03; MAY 5, 2020 = 2020-05-05'],
    ['The vote was held on May 5. Two weeks before the vote he left.', 'May 5 = 2023-05-05; Two weeks = 2023-W16'],
    ['He left a day after the attack. The attack came on Sept. 3 in Rome.', 'a day = 2023-09-04; Sept. 3 = 2023-09-03'],
    ['They elected him on May 5. Ten days after his election he fell.', 'May 5 = 2023-05-05; Ten days = 2023-05-15'],
    ['He left two days after Christmas.', 'two days = 2022-12-27; Christmas = 2022-12-25'],
    ['He left three days before the May 5 vote.', 'three days = 2023-05-02; May 5 = 2023-05-05'],
    ['Two days after the vote on May 5, 2020, he left.', 'Two days = 2020-05-07; May 5, 2020 = 2020-05-05'],
    ['Her debut in 2010 went well. He won a decade after his 1985 debut.', '2010 = 2010; a decade = 199X; 1985 = 1985'],
    ['He left two weeks before the vote.', 'two weeks = P2W'],
    // Another date of the same sentence is not the event's.
    ['Two weeks before the vote, on May 5, he left.', 'Two weeks = P2W; May 5 = 2023-05-05'],
    // The year of an event does not tell the day.
    ['The vote was held in 2020. Two days before the vote he left.', '2020 = 2020; Two days = P2D'],
  ],
  leaves: [
    'A day after he won, it rained.',
    'A day after he left, it rained.',
    'He left a day before the storm.',
    'One mile from the lake he fell.',
  ],
});
