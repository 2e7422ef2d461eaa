import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('weekday', {
  takes: [
    ['The vote was held on Tuesday.', 'Tuesday = 2023-09-19'],
    ['The vote is scheduled for Tuesday.', 'Tuesday = 2023-09-26'],
    ['Police found the car on Friday.', 'Friday = 2023-09-22'],
    ['He arrived last Friday.', 'last Friday = 2023-09-15'],
    ['She leaves this coming Sunday.', 'this coming Sunday = 2023-09-24'],
    ['The ministers will meet by Monday.', 'Monday = 2023-09-25'],
    // What was planned and did not come about lies on either side: the nearer day is meant.
    ['A march planned for Thursday was called off.', 'Thursday = 2023-09-21'],
    ['A march planned in the old town for Thursday was called off.', 'Thursday = 2023-09-21'],
    ['A march planned for Monday was called off.', 'Monday = 2023-09-25'],
    ['All but two signed by the Wednesday deadline.', 'Wednesday = 2023-09-20'],
  ],
  leaves: [
    'The Sun reported it.',
    'She sat in the sun.',
    'They sat down and wed in secret.',
    'The Sunday Times wrote about it.',
    'He hosts Saturday Night Live.',
    'Mr. Friday smiled.',
  ],
});
