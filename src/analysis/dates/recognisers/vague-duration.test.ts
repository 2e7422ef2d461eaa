import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('one period', {
  takes: [['It grew over the past decade.', 'the past decade = P10Y']],
  leaves: ['He ran past the century oak.'],
});

describeRule('uncounted duration', {
  takes: [
    ['It changed in recent years.', 'recent years = PXY'],
    ['It changed in the past few days.', 'the past few days = PXD'],
    ['It will change over the coming weeks.', 'the coming weeks = PXW'],
    ['A decades-long feud ended.', 'decades-long = PXY'],
  ],
  leaves: ['The recent visit went well.', 'The following days-off list is long.'],
});

describeRule('units that last', {
  takes: [
    ['It stood for centuries.', 'centuries = PXCE'],
    ['They met in the weeks before the vote.', 'weeks = PXW'],
  ],
  leaves: ['It was years of war.', 'The minutes of the meeting are lost.'],
});
