import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('adjacent day', {
  takes: [
    ['They meet today.', 'today = 2023-09-22'],
    ['They meet tomorrow morning.', 'tomorrow morning = 2023-09-23TMO'],
    ['They met yesterday afternoon.', 'yesterday afternoon = 2023-09-21TAF'],
    ['They met yesterday night.', 'yesterday night = 2023-09-21TNI'],
    ['They met today\nmorning.', 'today\nmorning = 2023-09-22TMO'],
    ['They meet the day after tomorrow evening.', 'the day after tomorrow evening = 2023-09-24TEV'],
    ['They met day before yesterday.', 'day before yesterday = 2023-09-20'],
    ['THEY MET YESTERDAY AT LAST.', 'YESTERDAY = 2023-09-21'],
    ['They left the day before\nyesterday.', 'the day before\nyesterday = 2023-09-20'],
    ['They met yesterday mornings or not.', 'yesterday = 2023-09-21'],
    ['They met yesterday.', 'yesterday = 2023-09-21'],
    ['They meet today or tomorrow.', 'today = 2023-09-22; tomorrow = 2023-09-23'],
    ['Yesterday evening the lights went out.', 'Yesterday evening = 2023-09-21TEV'],
    ['They left the day before yesterday.', 'the day before yesterday = 2023-09-20'],
    ['They leave the day after tomorrow.', 'the day after tomorrow = 2023-09-24'],
  ],
  leaves: [
    'He came on the today show.',
    'All our yesterdays are gone.',
    'She told Nature Today that it grows.',
    'A new world is being shaped today by trade.',
    "Today's youth reads less.",
    'The world of today is small.',
    'He came on the Today show.',
  ],
});

describeRule('part of this day', {
  takes: [
    ['It rained this afternoon.', 'this afternoon = 2023-09-22TAF'],
    ['It rained this evening.', 'this evening = 2023-09-22TEV'],
    ['This Morning it rained.', 'This Morning = 2023-09-22TMO'],
    ['LAST NIGHT IT RAINED.', 'LAST NIGHT = 2023-09-21TNI'],
    ['It rained last\nnight.', 'last\nnight = 2023-09-21TNI'],
    ['Tonight it rains.', 'Tonight = 2023-09-22TNI'],
    ['It rained this morning.', 'this morning = 2023-09-22TMO'],
    ['It rained last night.', 'last night = 2023-09-21TNI'],
    ['They will dine tonight.', 'tonight = 2023-09-22TNI'],
  ],
  leaves: [
    'She was on the tonight show twice.',
    'A Last Night Alert came.',
    'They dined this mornings long.',
    'It rains at night.',
    'It rains in the morning.',
    'She was on the “Tonight Show” twice.',
  ],
});
