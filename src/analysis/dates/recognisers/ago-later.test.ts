import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('ago', {
  takes: [
    ['He left two weeks ago.', 'two weeks ago = 2023-W36'],
    ['He left three days ago.', 'three days ago = 2023-09-19'],
    ['He left 18 months ago.', '18 months ago = 2022-03'],
    ['He left 12 years ago.', '12 years ago = 2011'],
    ['He left a fortnight ago.', 'a fortnight ago = 2023-W36'],
    ['He left two and a half years ago.', 'two and a half years ago = 2021'],
    ['It stood half a century ago.', 'half a century ago = 1973'],
    ['It stood more than 12 years ago.', 'more than 12 years ago = 2011'],
    ['It stood nearly 20 years ago.', 'nearly 20 years ago = 2003'],
    ['He left several years ago.', 'several years ago = PAST_REF'],
  ],
  leaves: ['It was long ago.', 'They sail to Santiago.'],
});

describeRule('from now', {
  takes: [
    ['Two weeks from now it ends.', 'Two weeks from now = 2023-W40'],
    ['Ten years hence it ends.', 'Ten years hence = 2033'],
  ],
  leaves: ['Two miles from the camp lies a lake.'],
});

describeRule('later or earlier', {
  takes: [
    ['He left on 3 May 2020. Two days later she followed.', '3 May 2020 = 2020-05-03; Two days later = 2020-05-05'],
    ['He left in May 2020. Three months earlier she had left.', 'May 2020 = 2020-05; Three months earlier = 2020-02'],
    ['He won in 2015. Five years before, he had lost.', '2015 = 2015; Five years before = 2010'],
  ],
  leaves: ['He came sooner or later.', 'No later than all others he left.'],
});

describeRule('in a while', {
  takes: [
    ['They will vote in two weeks.', 'two weeks = 2023-W40'],
    ['It was built in two weeks.', 'two weeks = P2W'],
    ['The wedding is in two weeks’ time in Rome.', 'two weeks’ time = 2023-W40'],
    ["She agreed to return in a month's time.", "a month's time = 2023-10"],
  ],
  leaves: ['It is the first win in a hundred.', 'In one way he is right.'],
});
