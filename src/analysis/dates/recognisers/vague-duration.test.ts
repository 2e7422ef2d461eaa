import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('one period', {
  takes: [['It grew over the past decade.', 'the past decade = P10Y']],
  leaves: ['He ran past the century oak.'],
});

describeRule('uncounted duration', {
  takes: [
    ['It changed in recent years.', 'recent years = PXY'],
    ['A decades-long feud ended.', 'decades-long = PXY'],
  ],
  leaves: ['The recent visit went well.'],
});

describeRule('units that last', {
  takes: [['It stood for centuries.', 'centuries = PXCE']],
  leaves: ['It was years of war.', 'The minutes of the meeting are lost.'],
});
