import { expect, it } from 'vitest';
import { parseQuery } from '#analysis/search/parse-query.ts';
import { toProblemWords } from './to-problem-words.ts';

it.each([
  [
    'speaker:',
    '“speaker:” needs a name right after the colon, such as speaker:smith or speaker:"ann smith"; it is left out of the search.',
  ],
  ['kind:loud', '“kind:loud” needs direct, mixed or indirect right after the colon; it is left out of the search.'],
  ['foo:bar', '“foo:” is no filter (there are speaker:, article:, kind:, before:, after:); its words are searched.'],
  [
    '"never closed',
    'The quotation mark of "never closed is not closed; everything after it is searched as one phrase.',
  ],
])('explains %j', (typed, words) => {
  expect(parseQuery(typed).problems.map(toProblemWords)).toEqual([words]);
});
