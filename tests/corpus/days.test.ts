import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { analyzeStory } from '#analysis/analyze-story.ts';
import { overlaps } from './locate.ts';
import { type MarkedEvent, readMarkedDays } from './read-marked-days.ts';

/**
 * News made by hand in which every event that a reader can date is marked with its day, in the manner of SemEval 2015
 * task 4. An event has the day of the shortest passage around it that an event of ours tells.
 */
const FOLDER = new URL('days/', import.meta.url);
const files = readdirSync(FOLDER);

/** What is held: a rule that ties dates wrongly, or no longer, costs more than is between this and the present score. */
const LEAST_RIGHT = 0.82;
const MOST_WRONG = 0.04;

it('ties events to their days better than the day of publication does', () => {
  const rows = files.map((file) => ({ file, ...score(readFileSync(new URL(file, FOLDER), 'utf8')) }));
  const sum = { file: 'all', marked: 0, right: 0, wrong: 0, published: 0 };
  for (const row of rows) {
    for (const key of ['marked', 'right', 'wrong', 'published'] as const) sum[key] += row[key];
  }
  const share = (count: number, { marked }: typeof sum) => `${((100 * count) / marked).toFixed(0)} %`.padStart(9);
  const lines = [...rows, sum].map((row) =>
    [
      row.file.padEnd(20),
      String(row.marked).padStart(6),
      ...[row.right, row.wrong, row.published].map((each) => share(each, row)),
    ].join(' '),
  );
  console.log(['Days of marked events  of     right     wrong   publication date only', ...lines].join('\n'));
  expect(sum.right / sum.marked).toBeGreaterThan(LEAST_RIGHT);
  expect(sum.wrong / sum.marked).toBeLessThan(MOST_WRONG);
  expect(sum.right).toBeGreaterThan(3 * sum.published);
});

function score(marked: string) {
  const { published, text, events } = readMarkedDays(marked);
  const found = analyzeStory([analyzeArticle({ id: 'a', text, published })]).events.flatMap(({ sources }) => sources);
  const days = events.map((event) => {
    const around = found.filter(({ passage }) => overlaps(passage, event));
    const [closest] = around.toSorted((x, y) => length(x.passage) - length(y.passage));
    return { event, edtf: closest?.edtf ?? null };
  });
  return {
    marked: events.length,
    right: days.filter(({ event, edtf }) => isRight(event, edtf)).length,
    wrong: days.filter(({ event, edtf }) => edtf !== null && !isRight(event, edtf)).length,
    published: events.filter((event) => isRight(event, published)).length,
  };
}

const length = ({ start, end }: { start: number; end: number }) => end - start;

/** The same date; for `a/b` any date from a to b. Time of day, "about" and the like are not compared. */
function isRight({ edtf: wanted }: MarkedEvent, edtf: string | null): boolean {
  if (edtf === null) return false;
  const plain = edtf.replaceAll(/[~?%]|T[\d:]+(?:Z|[+-][\d:]+)?/g, '');
  const [from, to] = wanted.split('/');
  if (from === undefined || to === undefined) return plain === wanted;
  const [first, last] = plain.split('/');
  return first !== undefined && first >= from && (last ?? first) <= to;
}
