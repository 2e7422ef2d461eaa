import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('weekday', {
  takes: [
    ['The vote was held on Tuesday.', 'Tuesday = 2023-09-19'],
    ['The vote is scheduled for Tuesday.', 'Tuesday = 2023-09-26'],
    ['Police found the car on Friday.', 'Friday = 2023-09-22'],
    ['He arrived last Friday.', 'last Friday = 2023-09-15'],
    ['She leaves this coming Sunday.', 'this coming Sunday = 2023-09-24'],
    ['The ministers will meet by Monday.', 'Monday = 2023-09-25'],
    // A plan is no verb, and who agreed to it did something.
    ['She had rejected the plan on Monday.', 'Monday = 2023-09-18'],
    ['He agreed to the sale on Monday.', 'Monday = 2023-09-18'],
    ['The towns plan to meet on Monday.', 'Monday = 2023-09-25'],
    ['He agreed to step down on Monday.', 'Monday = 2023-09-25'],
    ['Residents can return on Monday.', 'Monday = 2023-09-25'],
    // Nobody announces a fire: what will be done about it says nothing of its day.
    ['The judge will hear of Monday’s deadly fire.', 'Monday = 2023-09-18'],
    ['A panel will look into the crash on Monday.', 'Monday = 2023-09-25'],
    ['A panel will look into Monday’s vote.', 'Monday = 2023-09-25'],
    ['The shop will reopen on Monday after the fire.', 'Monday = 2023-09-25'],
    // What was planned and did not come about lies on either side: the nearer day is meant.
    ['A march planned for Thursday was called off.', 'Thursday = 2023-09-21'],
    ['A march planned in the old town for Thursday was called off.', 'Thursday = 2023-09-21'],
    ['A march planned for Monday was called off.', 'Monday = 2023-09-25'],
    ['The league called off Thursday’s match.', 'Thursday = 2023-09-21'],
    ['The league called off Monday’s match.', 'Monday = 2023-09-25'],
    // So long it has been: this is no Monday to come.
    ['It was a week on Monday since they had met.', 'Monday = 2023-09-18'],
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

describeRule('week on a weekday', {
  takes: [
    ['School starts a week on Monday.', 'a week on Monday = 2023-10-02'],
    ['The hearing is on Wednesday week, the court said.', 'Wednesday week = 2023-10-04'],
  ],
  leaves: [],
});

describeRule('neighbouring weekday', {
  takes: [
    [
      'The offer ends on 28 September. Work began the preceding Monday.',
      '28 September = 2023-09-28; the preceding Monday = 2023-09-25',
    ],
    [
      'The offer ends on 28 September. Work begins the following Monday.',
      '28 September = 2023-09-28; the following Monday = 2023-10-02',
    ],
    [
      'He fell ill on 6 September and died the following Wednesday.',
      '6 September = 2023-09-06; the following Wednesday = 2023-09-13',
    ],
    [
      'The ship sank on 6 September. It had sailed the previous Sunday.',
      '6 September = 2023-09-06; the previous Sunday = 2023-09-03',
    ],
    [
      'They met on 6 September, and the following Sunday evening too.',
      '6 September = 2023-09-06; the following Sunday evening = 2023-09-10TEV',
    ],
    // A month tells no day to count from.
    ['It opened in May. The following Monday it shut.', 'May = 2023-05; The following Monday = XXXX-WXX-1'],
  ],
  leaves: [],
});
