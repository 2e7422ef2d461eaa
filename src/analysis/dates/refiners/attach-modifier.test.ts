import { describe, expect, it } from 'vitest';
import { extractStructure } from '#analysis/text/extract-structure.ts';
import { extractDates } from '#analysis/dates/extract-dates.ts';

const datesOf = (text: string) => extractDates('a', extractStructure(text), [], '2023-09-22');

/** "the end of 2020: 2020-09~/2020-12~ about" */
const read = (text: string): string =>
  datesOf(text)
    .map(({ start, end, edtf, value, approximate }) => {
      return `${text.slice(start, end)}: ${edtf ?? value}${approximate ? ' about' : ''}`;
    })
    .join('; ');

describe('words that move or blur the date behind them', () => {
  it.each([
    ['Rents fell in the first weeks of 2023.', 'the first weeks of 2023: 2023-01~/2023-04~ about'],
    ['Rents fell in the first week of June 2022.', 'the first week of June 2022: 2022-06-01~/2022-06-10~ about'],
    ['Rents fell in the opening days of 2022.', 'the opening days of 2022: 2022-01~/2022-04~ about'],
    ['Rents fell in the early months of 2022.', 'the early months of 2022: 2022-01~/2022-04~ about'],
    ['Rents fell in the first few weeks of 2022.', 'the first few weeks of 2022: 2022-01~/2022-04~ about'],
    ['Rents fell in the last week of August.', 'the last week of August: 2023-08-21~/2023-08-31~ about'],
    ['Rents fell in the final few days of 2021.', 'the final few days of 2021: 2021-09~/2021-12~ about'],
    ['Rents fell in the final months of 2021.', 'the final months of 2021: 2021-09~/2021-12~ about'],
    ['Rents fell in the closing days of 2021.', 'the closing days of 2021: 2021-09~/2021-12~ about'],
    ['Rents fell in the dying weeks of 2021.', 'the dying weeks of 2021: 2021-09~/2021-12~ about'],
    ['Rents fell at the beginning of 2022.', 'the beginning of 2022: 2022-01~/2022-04~ about'],
    ['Rents fell at the very start of 2022.', 'the very start of 2022: 2022-01~/2022-04~ about'],
    ['Rents fell at the start of the 1990s.', 'the start of the 1990s: 1990~/1993~ about'],
    ['Rents fell in the middle of 2022.', 'the middle of 2022: 2022-05~/2022-08~ about'],
    ['Rents fell in the middle of the 1990s.', 'the middle of the 1990s: 1993~/1996~ about'],
    ['Rents fell at the end of 2021.', 'the end of 2021: 2021-09~/2021-12~ about'],
    ['Rents fell at the very end of 2021.', 'the very end of 2021: 2021-09~/2021-12~ about'],
    ['Rents fell at the close of the 1990s.', 'the close of the 1990s: 1996~/1999~ about'],
    ['Rents fell in early 2022.', 'early 2022: 2022-01~/2022-04~ about'],
    ['Rents fell in early-2022.', 'early-2022: 2022-01~/2022-04~ about'],
    ['Rents fell in mid 2022.', 'mid 2022: 2022-05~/2022-08~ about'],
    ['Rents fell in mid-June 2022.', 'mid-June 2022: 2022-06-11~/2022-06-20~ about'],
    ['Rents fell in late 2021.', 'late 2021: 2021-09~/2021-12~ about'],
    ['Rents fell in late-1999.', 'late-1999: 1999-09~/1999-12~ about'],
    ['It rained in the week beginning 4 September.', 'the week beginning 4 September: 2023-09-04/2023-09-10'],
    ['It rained in the week starting 4 September.', 'the week starting 4 September: 2023-09-04/2023-09-10'],
    ['It rained in the week of September 6.', 'the week of September 6: 2023-09-04/2023-09-10'],
    ['He left early Monday.', 'early Monday: 2023-09-18'],
    ['It fell in the early 1900s.', 'early 1900s: 1900~/1933~ about'],
    ['It struck at about 10 p.m. on Monday.', 'about 10 p.m.: 2023-09-18T22:00 about; Monday: 2023-09-18'],
    ['It struck at around noon.', 'around noon: 2023-09-22T12:00 about'],
    ['It stood there approximately 1950.', 'approximately 1950: 1950~ about'],
    ['It was built roughly 1950.', 'roughly 1950: 1950~ about'],
    ['It was built circa 1950.', 'circa 1950: 1950~ about'],
    ['It was built c. 1950.', 'c. 1950: 1950~ about'],
    ['It was built ca. 1950.', 'ca. 1950: 1950~ about'],
    ['He left the day before Christmas 2020.', 'the day before Christmas 2020: 2020-12-24'],
    ['He left on the eve of May 5, 2020.', 'the eve of May 5, 2020: 2020-05-04'],
    ['He left the day after Christmas 2020.', 'the day after Christmas 2020: 2020-12-26'],
    ['He left earlier this month.', 'earlier this month: 2023-09-01/2023-09-22'],
    ['He left earlier in September.', 'earlier in September: 2023-09-01/2023-09-22'],
    ['He spoke earlier on Friday.', 'earlier on Friday: 2023-09-22'],
    ['He will leave later this month.', 'later this month: 2023-09-22/2023-09-30'],
    ['He will leave later in September.', 'later in September: 2023-09-22/2023-09-30'],
    ['He will speak later on Friday.', 'later on Friday: 2023-09-22'],
  ])('before a date: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['It began more than 12 years ago.', 'more than 12 years ago: ../2011-09-22 about'],
    ['It began at least 12 years ago.', 'at least 12 years ago: ../2011-09-22 about'],
    ['It began over 12 years ago.', 'over 12 years ago: ../2011-09-22 about'],
    ['It began well over 12 years ago.', 'well over 12 years ago: ../2011-09-22 about'],
    ['It began less than 12 years ago.', 'less than 12 years ago: 2011-09-22/2023-09-22 about'],
    ['It began fewer than 12 years ago.', 'fewer than 12 years ago: 2011-09-22/2023-09-22 about'],
    ['It began no more than 12 years ago.', 'no more than 12 years ago: 2011-09-22/2023-09-22 about'],
    ['It began at most 12 years ago.', 'at most 12 years ago: 2011-09-22/2023-09-22 about'],
    ['It began under 12 years ago.', '12 years ago: 2011-09-22/2023-09-22 about'],
    ['It began about 12 years ago.', 'about 12 years ago: 2011~ about'],
    ['It began around 12 years ago.', 'around 12 years ago: 2011~ about'],
    ['It began approximately 12 years ago.', 'approximately 12 years ago: 2011~ about'],
    ['It began roughly 12 years ago.', 'roughly 12 years ago: 2011~ about'],
    ['It began nearly 12 years ago.', 'nearly 12 years ago: 2011~ about'],
    ['It began almost 12 years ago.', 'almost 12 years ago: 2011~ about'],
    ['It began some 12 years ago.', 'some 12 years ago: 2011~ about'],
    ['It began close to 12 years ago.', 'close to 12 years ago: 2011~ about'],
    ['It lasted up to three days.', 'three days: P3D about'],
    ['It was over within three days.', 'three days: P3D about'],
    ['It lasted over three days.', 'over three days: P3D about'],
    ['It lasted almost three days.', 'almost three days: P3D about'],
    // There "over" tells when, not how long.
    ['Rents rose over the past three years.', 'the past three years: P3Y'],
    ['Rents rose over the last three years.', 'the last three years: P3Y'],
    ['Rents rose over these three years.', 'these three years: P3Y'],
    ['Rents rose over those three years.', 'those three years: P3Y'],
    ['Rents rose over past three years.', 'past three years: P3Y'],
    ['Rents rose over last three years.', 'last three years: P3Y'],
    ['Rents will rise over next three years.', 'next three years: P3Y'],
  ])('before a count: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['Nearly 2019 was bad.', '2019: 2019'],
    ['The amid 2019 mess fell.', '2019: 2019'],
    ['It was plate 2019.', '2019: 2019'],
    ['Early, 2019 was wet.', '2019: 2019'],
    ['Nobody came later than Friday.', 'Friday: 2023-09-22'],
    ['They went about in 2019.', '2019: 2019'],
  ])('but not: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('does not reach over the date before', () => {
    expect(read('Of all in 2019 the end of 2020 was worst.')).toBe(
      '2019: 2019; the end of 2020: 2020-09~/2020-12~ about',
    );
  });
});
