import { describe, expect, it } from 'vitest';
import { readLines } from '#analysis/links/read-lines.fixture.ts';
import { splitWords } from '#analysis/links/split-words.ts';
import { differ } from '#tests/corpus/differ.ts';
import { countOtherwise } from './number-differences.ts';
import { makeSide } from './side.ts';

const DIFFER = `
The fire burned 40 houses. | The fire burned 45 houses. → number: 40 houses | 45 houses
The fire burned 40 houses. | The fire burned more than 50 houses. → number: 40 houses | more than 50 houses
The fire burned 40 houses. | The fire burned fewer than 40 houses. → number: 40 houses | fewer than 40 houses
The fire burned 40 houses. | The fire burned at least 40 houses. → number: 40 houses | at least 40 houses
The fire burned about 40 houses. | The fire burned at least 40 houses. → number: about 40 houses | at least 40 houses
The fire burned nearly 50 houses. | The fire burned 42 houses. → number: nearly 50 houses | 42 houses
The fire burned nearly 50 houses. | The fire burned 58 houses. → number: nearly 50 houses | 58 houses
The fire burned more than 40 houses. | The fire burned 39 houses. → number: more than 40 houses | 39 houses
The fire burned more than 40 houses. | The fire burned 47 houses. → number: more than 40 houses | 47 houses
The fire burned under 40 houses. | The fire burned 41 houses. → number: under 40 houses | 41 houses
The fire burned under 40 houses. | The fire burned 33 houses. → number: under 40 houses | 33 houses
The fire burned 1,234 houses. | The fire burned 1,210 houses. → number: 1,234 houses | 1,210 houses
The fire burned 1,234 houses. | The fire burned 1,300 houses. → number: 1,234 houses | 1,300 houses
The fire burned 97 houses. | The fire burned 99 houses. → number: 97 houses | 99 houses
The fire burned 90 houses. | The fire burned 92 houses. → number: 90 houses | 92 houses
The fire burned several houses. | The fire burned dozens of houses. → number: several houses | dozens of houses
The fire burned several houses. | The fire burned 40 houses. → number: several houses | 40 houses
The fire burned dozens of houses. | The fire burned hundreds of houses. → number: dozens of houses | hundreds of houses
The fire burned hundreds of houses. | The fire burned tens of thousands of houses. → number: hundreds of houses | thousands of houses
The fire burned five to seven houses. | The fire burned five to nine houses. → nothing
The fire burned five to seven houses. | The fire burned eight to nine houses. → number: five to seven houses | eight to nine houses
The fire burned 40 houses and 12 barns. | The fire burned 40 houses and 15 barns. → number: 12 barns | 15 barns
The fire burned 40 houses and 12 barns. | The fire burned 45 houses and 15 barns. → number: 40 houses | 45 houses; number: 12 barns | 15 barns
The fire burned 12 barns and 40 houses. | The fire burned 45 houses and 15 barns. → number: 12 barns | 15 barns; number: 40 houses | 45 houses
The fire burned 40 old houses. | The fire burned 45 houses. → number: 40 old houses | 45 houses
The road cost $7 million. | The road cost $8 million. → number: $7 million | $8 million
The road cost $7 million. | The road cost €7 million. → number: $7 million | €7 million
The road cost $7.1 million. | The road cost $7.3 million. → nothing
The road cost $7.2 million. | The road cost $7.9 million. → number: $7.2 million | $7.9 million
The road cost $5 per head. | The road cost $6 per head. → number: $5 | $6
The road rose 12 metres in a week. | The road rose 14 metres in a week. → number: 12 metres | 14 metres
The fight lasted three weeks. | The fight lasted five weeks. → number: three weeks | five weeks
The fight lasted three weeks. | The fight lasted 25 days. → number: three weeks | 25 days
Rents rose 4.5 percent in the town. | Rents rose 6 percent in the town. → number: 4.5 percent | 6 percent
Rents rose 2 percent in the town. | Rents rose 2 percentage points in the town. → number: 2 percent | 2 percentage points
Rents rose a third of a percentage point in the town. | Rents rose 0.5 percentage points in the town. → number: a third of a percentage point | 0.5 percentage points
Half of the members voted. | One-third of the members voted. → number: Half of the members | One-third of the members
The vaccine is kept at 20 degrees. | The vaccine is kept at minus 20 degrees. → number: 20 degrees | minus 20 degrees
The vaccine is kept at -70 degrees. | The vaccine is kept at minus 20 degrees. → number: -70 degrees | minus 20 degrees
It was the second fire this year. | It was the third fire this year. → number: second fire | third fire
The driver, 40, left the town. | The driver, 41, left the town. → number: 40 | 41
The team won the game 3-1. | The team won the game 4-1. → number: 3-1 | 4-1
The team won the game 3-1. | The team won the game 3-2. → number: 3-1 | 3-2
Five men left. | Six men left. → number: Five men | Six men
`;
const AGREE = `
The fire burned 40 houses. | The fire burned about 40 houses. → nothing
The fire burned some 40 houses. | The fire burned nearly 40 houses. → nothing
The fire burned nearly 50 houses. | The fire burned 43 houses. → nothing
The fire burned about 50 houses. | The fire burned 57 houses. → nothing
The fire burned more than 40 houses. | The fire burned 45 houses. → nothing
The fire burned under 40 houses. | The fire burned 35 houses. → nothing
The fire burned up to 40 houses. | The fire burned 35 houses. → nothing
The fire burned 1,234 houses. | The fire burned 1,200 houses. → nothing
The fire burned 103 houses. | The fire burned 100 houses. → nothing
The fire burned several houses. | The fire burned many houses. → nothing
The fire burned several houses. | The fire burned a handful of houses. → nothing
The fire burned dozens of houses. | The fire burned 60 houses. → nothing
The fire burned five to seven houses. | The fire burned six houses. → nothing
The fire burned 40 houses. | The fire burned 40 houses and 12 barns. → nothing
The fire burned 40 houses, and 12 houses were saved. | The fire burned 40 houses, and 15 barns were saved. → nothing
The road cost $7 million. | The road cost about $6.5 million. → nothing
The road cost $7 million. | The road cost €6.6 million. → nothing
The road cost $5 per head. | The road cost $7 million. → nothing
The bridge is 12 miles long. | The bridge is 19.3 kilometres long. → nothing
The fight lasted three weeks. | The fight lasted 21 days. → nothing
The vaccine is kept at -20 degrees. | The vaccine is kept at minus 20 degrees. → nothing
The vaccine is kept at about minus 20 degrees. | The vaccine is kept at minus 21 degrees. → nothing
Rents rose a quarter of a percentage point in the town. | Rents rose 0.25 percentage points in the town. → nothing
One third of the members voted. | A third of the members voted. → nothing
Rents reached 4.5 percent. | Wages in the valley grew 6 percent. → nothing
It was the seventh straight win for the club. | It was the eighth straight match for the club. → nothing
The book has 300 pages. | The town has 40 doctors. → nothing
The driver, 40, left the town. | The 40-year-old driver left the town. → nothing
The driver, 40, met the nurse, 41. | The driver, 40, met a nurse. → nothing
`;

it.each(readLines(DIFFER))('numbers differ: %s', (line) => {
  expect(differ(line)).toBe(line);
});

it.each(readLines(AGREE))('numbers agree: %s', (line) => {
  expect(differ(line)).toBe(line);
});

/** Two quotations, as far as they count. */
const sideOf = (text: string) => {
  const sentence = { start: 0, end: text.length };
  return makeSide(text, { sentence, words: splitWords(text, sentence), names: [], dates: [] });
};

describe('two quotations', () => {
  it.each([
    ['We brought 140 people here', 'we brought 210 people here'],
    ['We brought 140 people here', 'we brought more than 210 people here'],
    ['We brought 140 people and 3 dogs here', 'we brought 140 people and 5 dogs here'],
  ])('count otherwise: %s / %s', (a, b) => {
    expect(countOtherwise(sideOf(a), sideOf(b))).toBe(true);
    expect(countOtherwise(sideOf(b), sideOf(a))).toBe(true);
  });

  it.each([
    ['We brought 140 people here', 'we brought more than 130 people here'],
    ['We brought 140 people here', 'we brought at least 140 people here'],
    ['We brought several people here', 'we brought 140 people here'],
    ['We brought 140 people here', 'we brought 3 dogs here'],
    ['We brought 140 people here', 'we brought people here'],
  ])('do not: %s / %s', (a, b) => {
    expect(countOtherwise(sideOf(a), sideOf(b))).toBe(false);
  });
});
