import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('numeric date', {
  takes: [
    ['It was signed on 1/31/2023.', '1/31/2023 = 2023-01-31'],
    ['It was signed on 31/1/2023.', '31/1/2023 = 2023-01-31'],
    ['It was signed on 12/13/2023.', '12/13/2023 = 2023-12-13'],
    ['It was signed on 13/12/2023.', '13/12/2023 = 2023-12-13'],
    ['It was signed on 9/22/1923.', '9/22/1923 = 1923-09-22'],
    ['It was signed on 9/22/49.', '9/22/49 = 2049-09-22'],
    ['It was signed on 9/22/50.', '9/22/50 = 1950-09-22'],
    ['It was signed on 3.4.2023 in Rome.', '3.4.2023 = 2023-04-03'],
    ['It was signed on 12.12.2023 in Rome.', '12.12.2023 = 2023-12-12'],
    ['It was signed on 22-9-2023, in Rome.', '22-9-2023 = 2023-09-22'],
    ['It was signed (9/22/2023).', '9/22/2023 = 2023-09-22'],
    ['It was signed on 9/22/2023; it rained.', '9/22/2023 = 2023-09-22'],
    ['It was signed on 25/06/2023 in Rome.', '25/06/2023 = 2023-06-25'],
    ['It was signed on 6/25/2023 in Rome.', '6/25/2023 = 2023-06-25'],
    ['It was signed on 9/22/23 in Rome.', '9/22/23 = 2023-09-22'],
    ['It was signed on 22.9.2023 in Rome.', '22.9.2023 = 2023-09-22'],
    ['It was signed on 22-09-2023 in Rome.', '22-09-2023 = 2023-09-22'],
    ['It was signed on 5/5/2023 in Rome.', '5/5/2023 = 2023-05-05'],
    ['It was signed on 3/4/2023.', '3/4/2023 = 2023'],
  ],
  leaves: [
    'It was signed on 0/12/2023.',
    'It was signed on 12/0/2023.',
    'It was signed on 32/1/2023.',
    'It was signed on 1/32/2023.',
    'It was signed on 13/13/2023.',
    'It was signed on 1.13.2023.',
    'It is section 1.10.23 of it.',
    'The code is 1-10-23.',
    'It was signed on 9/22/1823.',
    'It was signed on 9/22/123.',
    'It was signed on 9/22-2023.',
    'See a9/22/2023 there.',
    'See 1/9/22/2023 there.',
    'It cost $9/22/2023 there.',
    'See 9/22/2023/4 there.',
    'See 9/22/2023.5 there.',
    'See 9/22/2023% there.',
    'See 9/22/2023a there.',
    'Divide 9/22 by two.',
    'The score was 3-2.',
    'They won 21-14.',
    'The pump runs on firmware 12.6.2022.',
    'Version 2.0.1 is out.',
    'The host is 10.12.20.23.',
    'It rose 12 3/4 %.',
    'A 3/4 majority is needed.',
    'They offer 24/7 coverage.',
    'Call 22-09-2023-11.',
    'It was signed on 31/31/2023.',
  ],
});

describeRule('ISO date', {
  takes: [
    ['Due on 2023-01-01.', '2023-01-01 = 2023-01-01'],
    ['Due on 2023-12-31.', '2023-12-31 = 2023-12-31'],
    ['Due on 2023-10-10 in all.', '2023-10-10 = 2023-10-10'],
    ['Sent 2023-09-21T10:30:15.25+02:00 by staff.', '2023-09-21T10:30:15.25+02:00 = 2023-09-21T10:30:15'],
    ['Sent 2023-09-21T10:30+0200 by staff.', '2023-09-21T10:30+0200 = 2023-09-21T10:30'],
    ['Sent 2023-09-21T10:30 by staff.', '2023-09-21T10:30 = 2023-09-21T10:30'],
    ['Due on 2023-09-22, they say.', '2023-09-22 = 2023-09-22'],
    ['Due on 2023/09/22, they say.', '2023/09/22 = 2023-09-22'],
    ['Sent 2023-09-21T10:30Z by staff.', '2023-09-21T10:30Z = 2023-09-21T10:30'],
  ],
  leaves: [
    'The part 2023-00-01 is missing.',
    'The part 2023-01-00 is missing.',
    'The part 2023-01-32 is missing.',
    'The part 2023-02-29 is missing.',
    'The part 2023-1-1 is missing.',
    'The part 2023-09/22 is missing.',
    'The part 12023-09-22 is missing.',
    'The part x2023-09-22 is missing.',
    'The part 2023-09-22x is missing.',
    'The part 2023-09-22.5 is missing.',
    'The part 20230922 is missing.',
    'The part 2023-13-01 is missing.',
    'The file a/2023-09-22/b is gone.',
    'See 2023-09-22-7.',
  ],
});

describe('3/4/2023', () => {
  const read = (text: string, more: object = {}) => {
    const { dates } = analyzeArticle({ id: 'a', text, published: '2023-09-22', ...more });
    return dates[0];
  };
  const OPEN = { value: '2023', edtf: '[2023-03-04,2023-04-03]', earliest: '2023-03-04', latest: '2023-04-03' };
  const APRIL = { value: '2023-04-03', edtf: '2023-04-03', basis: 'inferred' };
  const MARCH = { value: '2023-03-04', edtf: '2023-03-04', basis: 'inferred' };
  const TEXT = 'The lease was signed on 3/4/2023 by both of them.';

  it.each([
    ['nothing decides', TEXT, {}, { ...OPEN, basis: 'stated' }],
    ['the domain is of no country', TEXT, { url: 'https://news.example.com/a' }, OPEN],
    ['the country writes both orders', TEXT, { url: 'https://news.example.ca/a' }, OPEN],
    ['the outlet is a name', TEXT, { outlet: 'The Daily Example' }, OPEN],
    ['another date in numbers decides', `${TEXT} It ended on 25/4/2023.`, {}, APRIL],
    ['another in the other order decides', `${TEXT} It ended on 4/25/2023.`, {}, MARCH],
    ['others contradict each other', `${TEXT} It ran from 4/25/2023 to 26/4/2023.`, {}, OPEN],
    ['the country of the address decides', TEXT, { url: 'https://news.example.co.uk/a?b=c.us' }, APRIL],
    ['the outlet’s domain decides', TEXT, { outlet: 'example.com.au' }, APRIL],
    ['an American domain decides', TEXT, { url: 'https://example.gov/a' }, MARCH],
    ['the text weighs more than the domain', `${TEXT} It ended on 4/25/2023.`, { outlet: 'example.ie' }, MARCH],
    ['one of the two is the day of writing', TEXT, { published: '2023-04-03' }, APRIL],
  ])('when %s', (_, text, more, expected) => {
    expect(read(text, more)).toMatchObject(expected);
  });
});
