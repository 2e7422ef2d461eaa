import { describe, expect, it } from 'vitest';
import { findDates } from '#tests/dates/describe-rule.ts';

const lastOf = (text: string) => findDates(text).split(' = ').at(-1);
/** So many words that tell nothing, 30 units each. */
const filler = (times: number) => ' They went on to talk of boats.'.repeat(times);

describe('a date told before', () => {
  it.each([
    ['The next day she left.', 18, '2020-05-04'],
    ['The next day she left.', 20, 'XXXX-XX-XX'],
    ['She left at noon.', 18, '2020-05-03T12:00'],
    ['She left at noon.', 20, '2023-09-22T12:00'],
  ])('“%s” behind %i sentences: %s', (text, between, expected) => {
    expect(lastOf(`On 3 May 2020 he left.${filler(between)} ${text}`)).toBe(expected);
  });

  it.each([
    [15, '2020-Q2'],
    [17, '2023-Q2'],
  ])('is a quarter behind %i sentences: %s', (between, expected) => {
    expect(lastOf(`In the second quarter of 2020 it fell.${filler(between)} The quarter ended.`)).toBe(expected);
  });

  it.each([
    // The last one told, whatever its size …
    ['On 3 May 2020 he left. In 2021 he came. The following year she left.', '2022'],
    // … but a time is of the last day, and a day counts from a day.
    ['On 3 May 2020 he left, as in 2019. She left at noon.', '2020-05-03T12:00'],
    ['On 3 May 2020 he left, as in May 2019. The next day she left.', 'XXXX-XX-XX'],
    // A length of time and a set are no dates to count from.
    ['On 3 May 2020 he left for three days. The next day she left.', '2020-05-04'],
    ['On 3 May 2020 he left, as every Monday. The next day she left.', '2020-05-04'],
    // What is over is not the day behind one to come.
    ['He spoke on Wednesday. They will march on Monday. It rained the next day.', '2023-09-21'],
    ['He spoke on Friday. They will march on Monday. It rained the next day.', '2023-09-23'],
    ['They will march on Monday. It rained the next day.', '2023-09-26'],
    // A quarter counted from another is not the one that the text is about.
    ['The second quarter of 2021 beat the year-earlier quarter. The quarter ended.', '2021-Q2'],
  ])('%s: %s', (text, expected) => {
    expect(lastOf(text)).toBe(expected);
  });
});

describe('a year ago', () => {
  it.each([
    ['In the third quarter of 2022 profit was up on that of a year ago.', '2021-Q3'],
    ['The third quarter of 2022 was good compared to a year ago.', '2021-Q3'],
    ['The third quarter of 2022 was good versus a year ago.', '2021-Q3'],
    ['The third quarter of 2022 was good against a year ago.', '2021-Q3'],
    ['The third quarter of 2022 was better than a year ago.', '2021-Q3'],
    ['In the third quarter of 2022 he spoke. He came a year ago.', '2022-09'],
    ['In the third quarter of 2022 profit rose. He came a year ago.', '2022-09'],
    ['In the third quarter of 2022 sales rose from two years ago.', '2021'],
    ['Sales rose from a year ago.', '2022-09'],
  ])('%s: %s', (text, expected) => {
    expect(lastOf(text)).toBe(expected);
  });
});

describe('a heading', () => {
  it('is read by its own line', () => {
    const text = 'They will meet\n\nThe Monday vote\n\nIt rained for long, and nobody came to the old hall at all.';
    expect(findDates(text)).toBe('Monday = 2023-09-18');
  });

  it('stands in its place among the paragraphs', () => {
    const talk = 'They went on to talk of boats, and of the long nights at sea, until nobody was left.';
    const text = `The vote\n\nIt rained on 3 May 2020. ${talk}\n\nThe May 2021 vote\n\nIt rained in June 2022. ${talk}`;
    expect(findDates(text)).toBe('3 May 2020 = 2020-05-03; May 2021 = 2021-05; June 2022 = 2022-06');
  });
});
