import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('adjacent day', {
  takes: [
    ['They met yesterday.', 'yesterday = 2023-09-21'],
    ['They meet today or tomorrow.', 'today = 2023-09-22; tomorrow = 2023-09-23'],
    ['Yesterday evening the lights went out.', 'Yesterday evening = 2023-09-21TEV'],
    ['They left the day before yesterday.', 'the day before yesterday = 2023-09-20'],
    ['They leave the day after tomorrow.', 'the day after tomorrow = 2023-09-24'],
  ],
  leaves: [
    'She told Nature Today that it grows.',
    'A new world is being shaped today by trade.',
    "Today's youth reads less.",
    'The world of today is small.',
    'He came on the Today show.',
  ],
});

describeRule('part of this day', {
  takes: [
    ['It rained this morning.', 'this morning = 2023-09-22TMO'],
    ['It rained last night.', 'last night = 2023-09-21TNI'],
    ['They will dine tonight.', 'tonight = 2023-09-22TNI'],
  ],
  leaves: ['It rains in the morning.', 'She was on the “Tonight Show” twice.'],
});
