import { expect, it } from 'vitest';
import { draftArticle } from './draft-article.fixture.ts';
import { extractFigures, extractTerms } from './extract-terms.ts';
import { profileSentences } from './profile-sentences.ts';
import { readLines } from './read-lines.fixture.ts';

const NAMES = { Lund: 'e1', 'Anna Berg': 'e2' };
const DATES = {
  Thursday: '2023-09-21',
  'at noon': '2023-09-21T12:00',
  'from dawn to dusk': '2023-09-21T06:00/2023-09-22T18:00',
};

const partsOf = (text: string) => profileSentences(draftArticle({ text, names: NAMES, dates: DATES }))[0];

it.each(
  readLines(`
    48 pages → #48 ~page
    forty-eight pages → #48 ~page
    1,200 pages → #1200 ~page
    1.2 million birds → #1200000 ~bird
    two million birds → #2000000 ~bird
    4.35 million birds → #4350000 ~bird
    3 thousand birds → #3000 ~bird
    3 billion birds → #3000000000 ~bird
    3 trillion birds → #3000000000000 ~bird
    a million birds → ~million ~bird
    3, million birds → #3 ~million ~bird
    birds million → ~bird ~million
    3 million million birds → #3000000 ~million ~bird
    the 19th floor → #19th ~floor
    the 1st and the 2nd and the 3rd → #1st #2nd #3rd
    a long-term plan → ~long ~term ~plan
    a state-of-the-art plan → ~state ~art ~plan
    they said that it was → nothing
    Lund sank → @e1 ~lund ~sink
    Anna Berg sank → @e2 ~anna ~berg ~sink
    They met on Thursday → =2023-09-21 ~meet
    They met at noon → =2023-09-21 ~meet
    They met from dawn to dusk → =2023-09-21/2023-09-22 ~meet
  `),
)('the terms of a sentence: %s', (line) => {
  const [text = ''] = line.split(' → ');
  const parts = partsOf(text);
  expect(`${text} → ${(parts && [...extractTerms(parts)].join(' ')) || 'nothing'}`).toBe(line);
});

it('a date without a value counts by its words', () => {
  const parts = partsOf('They met on Thursday');
  const unknown = parts?.dates.map((date) => ({ ...date, edtf: null })) ?? [];
  expect(parts && [...extractTerms({ ...parts, dates: unknown })]).toEqual(['~meet', '~thursday']);
});

it.each(
  readLines(`
    48 pages → #48
    forty-eight pages → nothing
    1.2 million birds → #1200000
    two million birds → nothing
    the 19th floor → #19th
    Lund met on Thursday → nothing
  `),
)('the figures of a sentence: %s', (line) => {
  const [text = ''] = line.split(' → ');
  const parts = partsOf(text);
  expect(`${text} → ${(parts && [...extractFigures(parts)].join(' ')) || 'nothing'}`).toBe(line);
});
