import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('pointed season', {
  takes: [
    ['Last summer the lake dried up.', 'Last summer = 2023-SU'],
    ['It will open next spring.', 'next spring = 2024-SP'],
    ['This autumn is warm.', 'This autumn = 2023-FA'],
  ],
  leaves: ['The next spring-board broke.'],
});

describeRule('season of a year', {
  takes: [
    ['It began in the summer of 1968.', 'the summer of 1968 = 1968-SU'],
    ['It opens in winter 2024.', 'winter 2024 = 2024-WI'],
  ],
  leaves: ['The spring of 1500 litres ran dry.'],
});

describeRule('season', {
  takes: [
    ['The lake froze in the winter.', 'the winter = 2022-WI'],
    ['It will open by late spring.', 'late spring = 2024-SP'],
  ],
  leaves: [
    'He fell down the stairs.',
    'Prices fall to new lows.',
    'The fall of Rome was long.',
    'They spring into action.',
    'He won at the Summer Games.',
  ],
});
