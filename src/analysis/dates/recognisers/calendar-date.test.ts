import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('month before day', {
  takes: [
    ['It began on Sept. 22, 2023.', 'Sept. 22, 2023 = 2023-09-22'],
    ['The talks of March 3rd, 2021, failed.', 'March 3rd, 2021 = 2021-03-03'],
    ['It was signed on Thursday, Jan. 6, 2000.', 'Thursday, Jan. 6, 2000 = 2000-01-06'],
    ['It began on SEPTEMBER 22 2023.', 'SEPTEMBER 22 2023 = 2023-09-22'],
    ['He was seen on September 20.', 'September 20 = 2023-09-20'],
    ['The games are scheduled for September 23.', 'September 23 = 2023-09-23'],
    ['He was held over the January 6 riot.', 'January 6 = 2023-01-06'],
    ['A panel will meet again about the January 6 palace riot.', 'January 6 = 2023-01-06'],
    ['A panel will meet again for the January 6 hearing.', 'January 6 = 2024-01-06'],
    ['He died on December 30.', 'December 30 = 2022-12-30'],
    ['The election is on January 14.', 'January 14 = 2024-01-14'],
    ['They met on Monday, October 10.', 'Monday, October 10 = 2022-10-10'],
    ['He left last Tuesday, Sept. 12, at last.', 'last Tuesday, Sept. 12 = 2023-09-12'],
    ['They met on March eighth.', 'March eighth = 2023-03-08'],
    ['He left on May 3 last year.', 'May 3 last year = 2022-05-03'],
  ],
  leaves: [
    'May 5,000 people came?',
    'It was signed on February 30, 2023.',
    'Of all he may 3 times in 4 be wrong.',
    'The Sept.45 file is lost.',
  ],
});

describeRule('day before month', {
  takes: [
    ['The council met on 22 September 2023.', '22 September 2023 = 2023-09-22'],
    ['They met on the 22nd of September, 2023.', 'the 22nd of September, 2023 = 2023-09-22'],
    ['They wed on the 4th of July 1976.', 'the 4th of July 1976 = 1976-07-04'],
    [
      'She took over in March 2021 after the old board was voted out on 26 February.',
      'March 2021 = 2021-03; 26 February = 2021-02-26',
    ],
    ['She died in March 2021 after she fell on 3 May.', 'March 2021 = 2021-03; 3 May = 2020-05-03'],
    ['She took over in March 2021. After that she fell on 3 May.', 'March 2021 = 2021-03; 3 May = 2023-05-03'],
    ['They met on Friday 3 March.', 'Friday 3 March = 2023-03-03'],
    ['They met on the first of May.', 'the first of May = 2023-05-01'],
    ['The file is of 22 Sep 2023.', '22 Sep 2023 = 2023-09-22'],
  ],
  leaves: ['On page 12 May is named.', 'It is the second may-be.', 'Only 9/11 May told.', 'He scored 40 March points.'],
});
