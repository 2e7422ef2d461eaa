import { describe, expect, it } from 'vitest';
import { toStatements } from '#views/compare/statements/to-statements.ts';
import { storyOf } from '#views/compare/test-story.ts';
import { parseTable, toSortValue } from './parse-table.ts';
import { toComparedTest } from './to-compared-test.ts';
import { isWanted, sortRows, toTableRows } from './to-table-rows.ts';

const story = storyOf(
  ['Cats slept. Rain fell. He joined.', 'He will join. It rained. Dogs barked.', 'It poured.'],
  [
    { between: ['A', 'B'], words: ['He joined.', 'He will join.'], differences: [['modality', 'joined', 'will join']] },
    { between: ['A', 'B'], words: ['Rain fell.', 'It rained.'] },
    { between: ['A', 'C'], words: ['Rain fell.', 'It poured.'] },
    { between: ['B', 'C'], words: ['It rained.', 'It poured.'] },
  ],
);
const rows = toTableRows(toStatements(story, story.articles), story.articles);

/** The rows of an address, each by the words of the first article that says it. */
function show(address: string) {
  const { sort, show: wanted } = parseTable(new URLSearchParams(address), story);
  const shown = sortRows(
    rows.filter((row) => isWanted(row, wanted)),
    sort,
  );
  return shown.map(({ statement: { said } }) => {
    const [[id, sentences] = ['', []]] = said;
    const text = story.articles.find((article) => article.id === id)?.text ?? '';
    return text.slice(sentences[0]?.start, sentences[0]?.end);
  });
}

describe('the rows of the table', () => {
  it.each([
    ['', ['Rain fell.', 'He joined.', 'Cats slept.', 'Dogs barked.']],
    ['sort=differences', ['He joined.', 'Rain fell.', 'Cats slept.', 'Dogs barked.']],
    ['sort=in-A', ['Cats slept.', 'Rain fell.', 'He joined.', 'Dogs barked.']],
    ['sort=in-B', ['He joined.', 'Rain fell.', 'Dogs barked.', 'Cats slept.']],
    ['sort=in-Z&show=nothing', ['Rain fell.', 'He joined.', 'Cats slept.', 'Dogs barked.']],
    ['show=shared', ['Rain fell.', 'He joined.']],
    ['show=same', ['Rain fell.', 'He joined.']],
    ['show=differ', ['He joined.']],
    ['show=only-A', ['Cats slept.']],
    ['show=only-B&sort=in-B', ['Dogs barked.']],
  ])('of the address “%s”', (address, expected) => {
    expect(show(address)).toEqual(expected);
  });

  it('are sorted as the address says that is written for them', () => {
    for (const value of ['differences', 'in-B', null]) {
      const search = new URLSearchParams(value === null ? '' : { sort: value });
      expect(toSortValue(parseTable(search, story).sort)).toBe(value);
    }
  });

  it('call an article silent only where it was compared with one that says it', () => {
    const isCompared = toComparedTest(story); // A with B alone
    const [rain, joined, , dogs] = sortRows(rows, { by: 'articles' });
    expect([rain, joined, dogs].map((row) => row && isCompared('C', row))).toEqual([false, false, false]);
    expect(dogs && isCompared('A', dogs)).toBe(true);
  });
});
