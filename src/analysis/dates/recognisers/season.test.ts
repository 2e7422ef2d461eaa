import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('pointed season', {
  takes: [
    ['This coming winter will be cold.', 'This coming winter = 2023-WI'],
    ['Last Autumn it fell.', 'Last Autumn = 2022-FA'],
    ['Last fall it rose.', 'Last fall = 2022-FA'],
    ['Last summer the lake dried up.', 'Last summer = 2023-SU'],
    ['It will open next spring.', 'next spring = 2024-SP'],
    ['This autumn is warm.', 'This autumn = 2023-FA'],
  ],
  leaves: ['The next spring-board broke.'],
});

describeRule('season of a year', {
  takes: [
    ['It opens in spring 2024.', 'spring 2024 = 2024-SP'],
    ['It fell in Fall 2022.', 'Fall 2022 = 2022-FA'],
    ['It fell in the autumn of 2022.', 'the autumn of 2022 = 2022-FA'],
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
