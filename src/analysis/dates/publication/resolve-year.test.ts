import { describe, expect, it } from 'vitest';
import type { Quotation } from '#analysis/annotations.ts';
import { extractStructure } from '#analysis/text/extract-structure.ts';
import type { DayMeaning } from './publication-reading.ts';
import { isQuoted, readPublication, sentenceAround, toDayMeaning, toFullDay } from './publication-reading.ts';
import { readYears, resolveYear } from './resolve-year.ts';
import { readAddressYear } from './claim-address.ts';

const readingOf = (text: string, url: string | null = null) => readPublication(extractStructure(text), [], url);

/** "latest 2023 “May 2023”; Monday 4 March": what an article says of the year in which it was written. */
function yearsOf(text: string): string {
  const { latest, weekdays } = readYears(readingOf(text));
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return [
    latest ? `${latest.value} of “${words(latest.span)}”` : 'none',
    ...weekdays.map(({ span }) => words(span)),
  ].join('; ');
}

describe('what an article says of its year', () => {
  it.each([
    ['It met in May 2023.', '2023 of “May 2023”'],
    ['It met on 5 May 2023.', '2023 of “5 May 2023”'],
    ['It met at 3 p.m. 5 May 2023.', '2023 of “3 p.m. 5 May 2023”'],
    ['It met on May 3-5, 2023.', '2023 of “May 3-5, 2023”'],
    ['It met in May 2023 and in June 2022.', '2023 of “May 2023”'],
    ['It met in June 2022 and in May 2023.', '2023 of “May 2023”'],
    ['It met in May 2023 and in June 2023.', '2023 of “May 2023”'],
    ['It met in 2023 and in June 2023.', '2023 of “June 2023”'],
    // Years by themselves are as often long ago, and the latest of all has to be one with a month.
    ['It met in 2023.', 'none'],
    ['It met in May 2022 and in 2023.', 'none'],
    ['It met in 2023 and in May 2022.', 'none'],
    ['It met from 2019 to 2023.', 'none'],
    ['It met in 2019-23 and in May 2022.', 'none'],
    ['It met in the summer of 2023.', 'none'],
    ['It fell in the third quarter of 2023.', 'none'],
    // What is still to come was not when it was written.
    ['It will meet in May 2024.', 'none'],
    ['It met in May 2023. It will meet in May 2024.', '2023 of “May 2023”'],
    // Nor is a birthday a thing of the time.
    ['The keeper was born in May 1963.', 'none'],
    ['The keeper was born on a farm far away, and came in May 1963.', '1963 of “May 1963”'],
    ['It met on Monday, March 4.', 'none; Monday, March 4'],
    ['It met on Monday, March 4, and again on Monday, March 4.', 'none; Monday, March 4'],
    ['It met on Monday, March 4, and on Tuesday, March 5.', 'none; Monday, March 4; Tuesday, March 5'],
    ['It met on Monday, March 4, 2024.', '2024 of “Monday, March 4, 2024”'],
    ['It met on March 4.', 'none'],
    ['It met on Monday.', 'none'],
  ])('%s', (text, expected) => {
    expect(yearsOf(text)).toBe(expected);
  });

  it('is not what somebody says on a weekday', () => {
    const text = '“We meet on Monday, March 4,” she said.';
    const quoted = [{ start: 0, end: text.indexOf(' she') }];
    expect(readYears({ ...readingOf(text), quoted }).weekdays).toEqual([]);
  });
});

describe('the year of a day', () => {
  const day = (month: number, date: number, weekday: number | null = null, year: number | null = null): DayMeaning => ({
    kind: 'day',
    year,
    month,
    day: date,
    weekday,
  });
  const yearOf = (meaning: DayMeaning, text: string, url: string | null = null) => {
    const dated = resolveYear(meaning, readYears(readingOf(text, url)));
    return dated && [dated.day.year, ...dated.spans.map(({ start, end }) => text.slice(start, end))].join(' ');
  };
  const url = 'https://post.example/2024/lock';

  it.each([
    ['its own', day(3, 5, null, 2024), '', '2024'],
    ['its own, with its weekday', day(3, 5, 2, 2024), '', '2024'],
    ['not with another weekday', day(3, 5, 1, 2024), '', null],
    ['not of a day that is none', day(2, 30, null, 2024), '', null],
    ['none', day(3, 5), '', null],
    ['none of the latest year without a weekday', day(3, 5), 'It met in May 2024.', null],
    ['the latest, with its weekday', day(3, 5, 2), 'It met in January 2024.', '2024 January 2024'],
    ['the one behind the latest', day(3, 5, 2), 'It met in May 2023.', '2024 May 2023'],
    ['none two years behind the latest', day(3, 5, 2), 'It met in May 2022.', null],
    // Of a weekday told beside a day close by.
    ['a weekday near', day(3, 5), 'It met in May 2023. It met on Monday, March 4.', '2024 Monday, March 4 May 2023'],
    [
      'a weekday before',
      day(3, 5),
      'It met in May 2023. It met on Tuesday, March 12.',
      '2024 Tuesday, March 12 May 2023',
    ],
    [
      'a weekday 14 days away',
      day(3, 5),
      'It met in May 2023. It met on Tuesday, March 19.',
      '2024 Tuesday, March 19 May 2023',
    ],
    ['not 15 days away', day(3, 5), 'It met in May 2023. It met on Wednesday, March 20.', null],
    ['not over the end of February', day(3, 5), 'It met in May 2023. It met on Tuesday, February 27.', null],
    [
      'a second weekday',
      day(3, 5),
      'It met in May 2023. It met on Monday, July 1, and Monday, March 4.',
      '2024 Monday, March 4 May 2023',
    ],
  ])('%s', (_case, meaning, text, expected) => {
    expect(yearOf(meaning, text)).toBe(expected);
  });

  it.each([
    [day(3, 5), '2024'],
    [day(3, 5, 2), '2024'],
    [day(3, 5, 1), null],
    [day(3, 5, null, 2019), '2019'],
  ])('is that of the address: %o', (meaning, expected) => {
    expect(yearOf(meaning, 'It met in May 2020.', url)).toBe(expected);
  });
});

describe('the year in an address', () => {
  it.each([
    ['https://post.example/2024/03/lock', 2024],
    ['https://post.example/1998/lock', 1998],
    ['https://post.example/2024/lock/2024/', 2024],
    ['https://post.example/2023/lock/2024/', null],
    ['https://post.example/1823/lock', null],
    ['https://post.example/20245/lock', null],
    ['https://post.example/2024', null],
    ['https://post.example/lock-2024/', null],
    [null, null],
  ])('%s: %s', (url, year) => {
    expect(readAddressYear(url)).toBe(year);
  });
});

describe('an article as the rules read it', () => {
  const text = 'The lock is shut\n\nIt met at 3 p.m. on 5 May 2023. It met early 6 May 2023. It met on 7 May.';
  const reading = readingOf(text);
  const candidates = reading.blocks.flatMap((block) => block.candidates);

  it('has the days that it names, with a year and without', () => {
    expect(candidates.map((one) => toDayMeaning(one)?.day ?? null)).toEqual([5, 5, null, 7]);
    expect(candidates.map((one) => toFullDay(one)?.year ?? null)).toEqual([2023, 2023, null, null]);
  });

  it('has its sentences, and lines that are none', () => {
    const [first] = candidates;
    const sentence = first && sentenceAround(reading, { start: 0, end: text.length }, first);
    expect(text.slice(sentence?.start, sentence?.end)).toBe('It met at 3 p.m. on 5 May 2023.');
    const line = { start: 0, end: 16 };
    expect(sentenceAround({ ...reading, sentences: [] }, line, candidates[0]!)).toEqual(line); // four are found
    const outside = { ...candidates[0]!, start: 4, end: 8 };
    expect(sentenceAround({ ...reading, sentences: [{ start: 6, end: 20 }] }, line, outside)).toEqual(line);
    expect(sentenceAround({ ...reading, sentences: [{ start: 0, end: 7 }] }, line, outside)).toEqual(line);
    expect(sentenceAround({ ...reading, sentences: [{ start: 4, end: 8 }] }, line, outside)).toEqual({
      start: 4,
      end: 8,
    });
  });

  it('has what is quoted in the order of the text, and nothing that is told without marks', () => {
    const words = (kind: 'direct' | 'indirect', start: number): Quotation => ({
      id: `a.q${start}`,
      kind,
      spans: [{ start, end: start + 4 }],
      speaker: null,
      cue: null,
      relay: null,
      closed: true,
      said: null,
      rule: 'test',
    });
    const quotations = [words('direct', 30), words('indirect', 20), words('direct', 10)];
    expect(readPublication(extractStructure(text), quotations, null).quoted.map(({ start }) => start)).toEqual([
      10, 30,
    ]);
  });

  it('has its lines in the order of the text', () => {
    const talk = 'They went on to talk of boats, and of the long nights at sea, until nobody was left.';
    const { blocks } = readingOf(`The vote\n\nIt rained. ${talk}\n\nThe second vote\n\nIt snowed. ${talk}`);
    expect(blocks.map(({ start }) => start)).toEqual(blocks.map(({ start }) => start).toSorted((a, b) => a - b));
    expect(blocks).toHaveLength(4);
  });

  it.each([
    [0, 4, false],
    [4, 10, true],
    [9, 20, true],
    [10, 20, false],
    [0, 5, true],
    [20, 30, false],
  ])('from %i to %i is quoted: %s', (start, end, expected) => {
    expect(isQuoted({ ...reading, quoted: [{ start: 4, end: 10 }] }, { start, end })).toBe(expected);
  });
});
