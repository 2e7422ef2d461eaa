import { describe, expect, it } from 'vitest';
import { findDates } from '#tests/dates/describe-rule.ts';

const valueOf = (text: string, published: string | null) => findDates(text, published).split(' = ')[1];

describe('a day without its year', () => {
  it.each([
    ['He left on March 3.', '2023-09-22', '2023-03-03'],
    ['He left on December 30.', '2023-01-05', '2022-12-30'],
    ['He will leave on January 3.', '2023-12-20', '2024-01-03'],
    ['He left on September 22.', '2023-09-22', '2023-09-22'],
    ['He will leave on September 22.', '2023-09-22', '2023-09-22'],
    // Half a year away the tense decides.
    ['He left on April 3.', '2023-10-10', '2023-04-03'],
    ['He will leave on April 3.', '2023-10-10', '2024-04-03'],
    ['He left on October 10.', '2023-04-03', '2022-10-10'],
    ['He will leave on October 10.', '2023-04-03', '2023-10-10'],
    // Without a verb the past is told more often, but not of a day that is near.
    ['The list of January 20:', '2023-09-22', '2024-01-20'],
    ['The list of March 20:', '2023-09-22', '2023-03-20'],
    ['The list of October 2:', '2023-09-22', '2023-10-02'],
    // A tense against a day so near is not the day's.
    ['He left on September 25.', '2023-09-22', '2023-09-25'],
    ['He will tell of September 20.', '2023-09-22', '2023-09-20'],
    // 29 February is only in leap years, and a weekday is not in each.
    ['He left on February 29.', '2023-03-05', '2024-02-29'],
    ['He left on February 29.', '2024-03-05', '2024-02-29'],
    ['He left on Wednesday, September 21.', '2023-09-22', '2022-09-21'],
    ['He will leave on Saturday, September 21.', '2023-09-22', '2024-09-21'],
    ['He left on Thursday, September 21.', '2023-09-22', '2023-09-21'],
    // A weekday that fits none of the three years is a slip.
    ['He left on Monday, September 21.', '2023-09-22', '2023-09-21'],
    ['He left on Wednesday, September 21.', null, 'XXXX-09-21'],
    ['He left on May 3.', null, 'XXXX-05-03'],
  ])('%s (written on %s) is %s', (text, published, value) => {
    expect(valueOf(text, published)).toBe(value);
  });

  it('is not a day that no year has', () => {
    expect(findDates('He left on February 30.')).toBe('');
    expect(findDates('He left on April 31.')).toBe('');
  });
});

describe('a month without its year', () => {
  it.each([
    ['It shut in September.', '2023-09-22', '2023-09'],
    ['It will shut in September.', '2023-09-22', '2023-09'],
    ['It shut in October.', '2023-09-22', '2022-10'],
    ['It will shut in October.', '2023-09-22', '2023-10'],
    ['It shut in August.', '2023-09-22', '2023-08'],
    ['It will shut in August.', '2023-09-22', '2024-08'],
    ['The list of October:', '2023-09-22', '2022-10'],
    ['The list of August:', '2023-09-22', '2023-08'],
    ['It shut last August.', '2023-09-22', '2023-08'],
    ['It shut last September.', '2023-09-22', '2022-09'],
    ['It shut last October.', '2023-09-22', '2022-10'],
    ['It will shut next August.', '2023-09-22', '2024-08'],
    ['It will shut next September.', '2023-09-22', '2024-09'],
    ['It will shut next October.', '2023-09-22', '2023-10'],
    ['It shut this August.', '2023-09-22', '2023-08'],
    ['It shut this October.', '2023-09-22', '2023-10'],
    ['It will shut this August.', '2023-09-22', '2023-08'],
    ['It shut in May.', null, 'XXXX-05'],
  ])('%s (written on %s) is %s', (text, published, value) => {
    expect(valueOf(text, published)).toBe(value);
  });
});

describe('a season without its year', () => {
  it.each([
    // In February the winter under way began in the year before.
    ['It will shut this winter.', '2023-02-10', '2022-WI'],
    ['It will shut this winter.', '2023-03-01', '2023-WI'],
    ['It will shut this winter.', '2023-12-10', '2023-WI'],
    ['It shut this spring.', '2023-02-10', '2023-SP'],
    ['It will shut next spring.', '2023-02-10', '2023-SP'],
    ['It will shut next spring.', '2023-03-01', '2024-SP'],
    ['It will shut next spring.', '2023-09-22', '2024-SP'],
    ['It will shut next winter.', '2023-09-22', '2023-WI'],
    ['It will shut next winter.', '2023-12-10', '2024-WI'],
    ['It shut last spring.', '2023-02-10', '2022-SP'],
    ['It shut last spring.', '2023-05-31', '2022-SP'],
    ['It shut last spring.', '2023-06-01', '2023-SP'],
    ['It shut last summer.', '2023-08-31', '2022-SU'],
    ['It shut last autumn.', '2023-12-01', '2023-FA'],
    ['It shut last winter.', '2023-03-01', '2022-WI'],
    ['It shut in the spring.', '2023-02-10', '2022-SP'],
    ['It shut in the spring.', '2023-03-01', '2023-SP'],
    ['It shut in the spring.', '2023-09-22', '2023-SP'],
    ['It will shut in the spring.', '2023-02-10', '2023-SP'],
    ['It will shut in the spring.', '2023-05-31', '2023-SP'],
    ['It will shut in the spring.', '2023-06-01', '2024-SP'],
    ['The list of the spring:', '2023-02-10', '2023-SP'],
    ['The list of the spring:', '2023-09-22', '2023-SP'],
    ['It shut in the winter.', '2023-09-22', '2022-WI'],
    ['It will shut in the winter.', '2023-09-22', '2023-WI'],
    ['It shut in the fall.', '2023-09-01', '2023-FA'],
    ['It shut in the summer.', null, 'XXXX-SU'],
    ['It shut last winter.', null, 'XXXX-WI'],
  ])('%s (written on %s) is %s', (text, published, value) => {
    expect(valueOf(text, published)).toBe(value);
  });
});
