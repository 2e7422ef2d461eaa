import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('month', {
  takes: [
    ['The March 12% rise fell.', 'March = 2023-03'],
    ['The March 1500% rise stunned all.', 'March = 2023-03'],
    ['It will rebuild what the quake in October broke.', 'October = 2022-10'],
    ['It will rebuild the quay in October.', 'October = 2023-10'],
    ['The law passed in June.', 'June = 2023-06'],
    ['The law took effect in December.', 'December = 2022-12'],
    ['The law will take effect in January.', 'January = 2024-01'],
    ['It happened last October.', 'last October = 2022-10'],
    ['She leaves this coming May.', 'this coming May = 2024-05'],
    ['It fell in late November.', 'late November = 2022-11'],
    ['Rain fell in September of last year.', 'September of last year = 2022-09'],
    ['Rain will fall in March next year.', 'March next year = 2024-03'],
    ['The talks began in Sept. and went on.', 'Sept. = 2023-09'],
    ['The talks in May were long.', 'May = 2023-05'],
  ],
  leaves: [
    'He may be late.',
    'May we come in?',
    'Soldiers march on the city.',
    'The March on the capital drew thousands.',
    'Mrs. May left the room.',
    'April Jones smiled.',
    'June said she was glad.',
    'He is an august old man.',
    'They crossed the Mar river.',
    'Dec and Ant were there.',
    'He works for Sept. Records.',
    'She sold it in Jan. Brown’s name.',
  ],
});

describeRule('month with year', {
  takes: [
    ['In June 2020 the shop closed.', 'June 2020 = 2020-06'],
    ['Since Oct. 1998 it is shut.', 'Oct. 1998 = 1998-10'],
    ['It closed in July, 1997.', 'July, 1997 = 1997-07'],
    ['It closed in January of 1998.', 'January of 1998 = 1998-01'],
    ['The peace of May 1648 held.', 'May 1648 = 1648-05'],
  ],
  leaves: ['He may 2000 times ask.'],
});
