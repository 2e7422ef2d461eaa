import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('one period', {
  takes: [
    ['It grew over the past year.', 'the past year = P1Y'],
    ['It grew over the past century.', 'the past century = P100Y'],
    ['It grew in the fiscal year ended June 30.', 'the fiscal year = P1Y; June 30 = 2023-06-30'],
    ['It grew in the year ending June 30.', 'the year = P1Y; June 30 = 2023-06-30'],
    ['It grew in THE PAST WEEK.', 'THE PAST WEEK = P1W'],
    ['It grew over the past decade.', 'the past decade = P10Y'],
  ],
  leaves: ['He ran past the century oak.'],
});

describeRule('uncounted duration', {
  takes: [
    ['A weeks-long feud ended.', 'weeks-long = PXW'],
    ['A centuries-long feud ended.', 'centuries-long = PXCE'],
    ['It changed in recent centuries.', 'recent centuries = PXCE'],
    ['It changed in recent months.', 'recent months = PXM'],
    ['It will change in the next few months.', 'the next few months = PXM'],
    ['It changed in the following days.', 'the following days = PXD'],
    ['It changed in recent years.', 'recent years = PXY'],
    ['It changed in the past few days.', 'the past few days = PXD'],
    ['It will change over the coming weeks.', 'the coming weeks = PXW'],
    ['A decades-long feud ended.', 'decades-long = PXY'],
  ],
  leaves: ['The recent visit went well.', 'The following days-off list is long.'],
});

describeRule('units that last', {
  takes: [
    ['It took years to build.', 'years = PXY'],
    ['It takes days to build.', 'days = PXD'],
    ['They spent months, at last.', 'months = PXM'],
    ['It rained for weeks.', 'weeks = PXW'],
    ['It changed over decades, they say.', 'decades = PXY'],
    ['It was shut for CENTURIES.', 'CENTURIES = PXCE'],
    ['They met in the days after the vote.', 'days = PXD'],
    ['They met over the months that followed.', 'months = PXM'],
    ['They met during the years since.', 'years = PXY'],
    ['It stood for centuries.', 'centuries = PXCE'],
    ['They met in the weeks before the vote.', 'weeks = PXW'],
  ],
  leaves: [
    'They met in the days of old.',
    'It rained for weeks of harvest.',
    'It was years of war.',
    'The minutes of the meeting are lost.',
  ],
});
