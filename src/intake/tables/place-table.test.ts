import { describe, expect, it, vi } from 'vitest';
import { addToStory } from '#intake/add-to-story.ts';
import { askAnew, replaceArticles } from './place-anew.ts';
import { type AskColumns, type PlacedTable, placeTable } from './place-table.ts';
import { OTHER, rawOfJson, TEXT } from './raw-table.fixture.ts';
import { type ReadTable, readTable } from './read-table.ts';

function read(value: unknown): ReadTable {
  const table = readTable(rawOfJson(value), 'rows.json');
  if ('reason' in table) throw new Error(table.reason);
  return table;
}
async function place(value: unknown): Promise<PlacedTable> {
  const placed = await placeTable(read(value), () => Promise.resolve(null));
  if ('reason' in placed) throw new Error(placed.reason);
  return placed;
}

describe('a table', () => {
  it('is taken without a question when it is sure where its texts are', async () => {
    const ask = vi.fn<AskColumns>(() => Promise.resolve(null));
    expect(await placeTable(read([{ headline: 'One', text: TEXT }]), ask)).toMatchObject({
      found: [{ title: 'One', text: TEXT }],
    });
    expect(ask).not.toHaveBeenCalled();
  });

  it('is taken as the reader says when it is not', async () => {
    const table = read([{ text: TEXT, body: OTHER }]);
    const ask = vi.fn<AskColumns>(() =>
      Promise.resolve({ columns: { text: 1 }, isFirstRowNames: true, dayOrder: null }),
    );
    expect(await placeTable(table, ask)).toMatchObject({ found: [{ text: OTHER }] });
    expect(ask.mock.lastCall).toMatchObject([{ file: 'rows.json', named: { names: ['text', 'body'] }, unnamed: null }]);
  });

  it('is not taken when they do not say', async () => {
    const placed = await placeTable(read([{ text: TEXT, body: OTHER }]), () => Promise.resolve(null));
    expect(placed).toMatchObject({ what: 'rows.json', reason: expect.stringMatching(/^It was not said/) as string });
  });
});

it('whose columns are said anew gives its rows the places and ids that they had', async () => {
  const placed = await place([
    { title: 'One', alias: 'Uno', text: TEXT },
    { title: 'Two', alias: 'Due', text: OTHER },
  ]);
  const before = { file: 'a.txt', text: 'Before.' };
  const after = { file: 'b.txt', text: 'After.' };
  const story = [...addToStory([], [before, ...placed.found, after]).articles.values()];
  const taken = { table: placed.table, answer: placed.answer, articles: story.slice(1, 3).map(({ id }) => id) };
  const ask = () => Promise.resolve({ columns: { text: 2, title: 1 }, isFirstRowNames: true, dayOrder: null });
  const anew = await askAnew(taken, ask);
  expect(anew).not.toBeNull();
  const { articles, table } = replaceArticles(story, taken, anew ?? placed);
  expect(articles.map(({ id, title }) => [id, title])).toEqual([
    [story[0]?.id, null],
    [story[1]?.id, 'Uno'],
    [story[2]?.id, 'Due'],
    [story[3]?.id, null],
  ]);
  expect(table.articles).toEqual(taken.articles);
});
