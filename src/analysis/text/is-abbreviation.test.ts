import { describe, expect, it } from 'vitest';
import { isAbbreviation } from './is-abbreviation.ts';

describe('the period after a word', () => {
  it.each([
    ['Mr', 'Hale left'],
    ['Messrs', 'Hale and Roe left'],
    ['e.g', 'a hammer'],
    ['ex-Gov', 'Roe left'],
    ['(Rev', 'Roe left'],
    ['Jan', '5'],
    ['Sept', '12, 2023'],
    ['pp', '12 of it'],
    ['No', '4 of it'],
    ['p.m', 'Monday'],
    ['a.m', 'Saturday'],
    ['a.m', 'EST on a bus'],
    ['p.m', 'GMT, they said'],
    ['p.m', 'Eastern time'],
    ['p.m', 'Greenwich time'],
    ['p.m', 'Oct. 3'],
    ['p.m', 'March 3'],
    ['U.S', 'Security Council'],
    ['U.S', 'troops'],
    ['J', 'Smith left'],
    ['Ph.D', 'Degree of it'],
    ['Corp', 'President Roe'],
    ['R-Ky', 'and others'],
    ['Calif', '— The mayor left'],
    ['Calif', '- The mayor left'],
    ['U.S', 'Smith, who left'],
    ['U.S', 'Smith’s book'],
    ['U.S', 'X'],
  ])('of “%s.” before “%s” ends no sentence', (word, following) => {
    expect(isAbbreviation(word, following)).toBe(true);
  });

  it.each([
    ['left', 'The mayor stayed'],
    ['Hamr', 'Roe left'],
    ['Mister', 'Hale left'],
    ['Jan', 'Snow fell'],
    ['No', 'Then snow fell'],
    ['p.m', 'Police came'],
    ['p.m', 'A bus came'],
    ['p.m', 'Oslo was dark'],
    ['p.m', 'MONDAY came'],
    ['U.S', 'The move came late'],
    ['U.S', 'It’s over'],
    ['U.S', 'However, it was late'],
    ['U.S', '20 years passed'],
    ['Ph.D', 'She left'],
    ['Ph.Ds', 'Roe left'],
    ['Corp', 'But she left'],
    ['Acme-Corporation', 'Roe left'],
  ])('of “%s.” before “%s” may end one', (word, following) => {
    expect(isAbbreviation(word, following)).toBe(false);
  });
});
