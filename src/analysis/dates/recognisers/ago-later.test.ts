import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('ago', {
  takes: [
    ['He left ten minutes ago.', 'ten minutes ago = PAST_REF'],
    ['He left a quarter ago.', 'a quarter ago = 2023-Q2'],
    ['He left half a year ago.', 'half a year ago = 2023-03'],
    ['He left half a decade ago.', 'half a decade ago = 2018'],
    ['He left two centuries ago.', 'two centuries ago = 18'],
    ['He left a decade ago.', 'a decade ago = 201X'],
    ['He left two fortnights ago.', 'two fortnights ago = 2023-W34'],
    ['He left years ago.', 'years ago = PAST_REF'],
    ['HE LEFT TWO WEEKS AGO.', 'TWO WEEKS AGO = 2023-W36'],
    ['He left one year ago.', 'one year ago = 2022-09'],
    ['He left two weeks ago.', 'two weeks ago = 2023-W36'],
    ['He left three days ago.', 'three days ago = 2023-09-19'],
    ['He left 18 months ago.', '18 months ago = 2022-03'],
    ['He left 12 years ago.', '12 years ago = 2011'],
    ['He left a fortnight ago.', 'a fortnight ago = 2023-W36'],
    ['He left two and a half years ago.', 'two and a half years ago = 2021'],
    ['He left a year and a half ago.', 'a year and a half ago = 2022'],
    ['He left a month and a half ago.', 'a month and a half ago = PAST_REF'],
    ['It stood half a century ago.', 'half a century ago = 1973'],
    ['It stood more than 12 years ago.', 'more than 12 years ago = 2011'],
    ['It stood nearly 20 years ago.', 'nearly 20 years ago = 2003'],
    ['He left several years ago.', 'several years ago = PAST_REF'],
  ],
  leaves: ['They met in Chicago.', 'It was long ago.', 'They sail to Santiago.'],
});

describeRule('from now', {
  takes: [
    ['A month from today it ends.', 'A month from today = 2023-10'],
    ['Several years from now it ends.', 'Several years from now = FUTURE_REF'],
    ['Half a year from now it ends.', 'Half a year from now = 2024-03'],
    ['Two weeks from now it ends.', 'Two weeks from now = 2023-W40'],
    ['Ten years hence it ends.', 'Ten years hence = 2033'],
  ],
  leaves: ['Two miles from the camp lies a lake.'],
});

describeRule('later or earlier', {
  takes: [
    ['In 2015 he won. Five years earlier he had lost.', '2015 = 2015; Five years earlier = 2010'],
    ['In 2015 he won. Five years previously he had lost.', '2015 = 2015; Five years previously = 2010'],
    ['In 2015 he won. Five years afterwards he lost.', '2015 = 2015; Five years afterwards = 2020'],
    ['In 2015 he won. Five years afterward he lost.', '2015 = 2015; Five years afterward = 2020'],
    ['In 2015 he won. He had lost five years before.', '2015 = 2015; five years before = 2010'],
    ['In 2015 he won. A year earlier he had lost.', '2015 = 2015; A year earlier = 2014'],
    ['In 2015 he won. A year later he lost.', '2015 = 2015; A year later = 2016'],
    ['He left on 3 May 2020. Two days later she followed.', '3 May 2020 = 2020-05-03; Two days later = 2020-05-05'],
    ['He left in May 2020. Three months earlier she had left.', 'May 2020 = 2020-05; Three months earlier = 2020-02'],
    ['He won in 2015. Five years before, he had lost.', '2015 = 2015; Five years before = 2010'],
  ],
  leaves: ['He came sooner or later.', 'No later than all others he left.'],
});

describeRule('in a while', {
  takes: [
    ['They will vote in three days, if at all.', 'three days = 2023-09-25'],
    ['They will vote in a month unless it rains.', 'a month = 2023-10'],
    ['They will vote in five years as planned.', 'five years = 2028'],
    ['They will vote in a decade and then rest.', 'a decade = 203X'],
    ['They will vote in two weeks but not here.', 'two weeks = 2023-W40'],
    ['They will vote in two weeks at home.', 'two weeks = 2023-W40'],
    ['They will vote in two weeks from here.', 'two weeks = 2023-W40'],
    ['They will vote in two weeks with us.', 'two weeks = 2023-W40'],
    ['They will vote in two weeks.', 'two weeks = 2023-W40'],
    ['It was built in two weeks.', 'two weeks = P2W'],
    ['The wedding is in two weeks’ time in Rome.', 'two weeks’ time = 2023-W40'],
    ["She agreed to return in a month's time.", "a month's time = 2023-10"],
  ],
  leaves: ['It is the first win in a hundred.', 'In one way he is right.'],
});
