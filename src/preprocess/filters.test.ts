import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** The filters as a shell runs them: lines in, lines out. Each start takes a second, so one run serves several tests. */
function runFilter(filter: 'analyze-filter' | 'compare-filter', lines: string[]) {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', `src/preprocess/${filter}.ts`], {
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  const answers = stdout.split('\n').filter(Boolean);
  return { status, answers: answers.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

const TEXT = 'The bridge is shut. “We need time,” said Mayor Ruth Almgren.';
const article = (id: string) => ({ id, text: TEXT, published: '2024-03-05' });

describe('npm run analyze', () => {
  const good = JSON.stringify(article('a1'));
  const { status, answers } = runFilter('analyze-filter', [good, '{"id":"a2"}', '', '{not JSON', `${good}\r`]);

  it('answers each line in its place and passes over empty ones', () => {
    expect(answers.map(({ id }) => id)).toEqual(['a1', 'a2', null, 'a1']);
  });

  it('gives every list of the format, with positions in the text', () => {
    const lists = ['sentences', 'quotations', 'dates', 'names', 'entities', 'setAside'];
    expect(answers[0]).toMatchObject(Object.fromEntries(lists.map((list) => [list, expect.any(Array)])));
    expect(answers[0]?.['sentences']).toContainEqual({ start: 0, end: 19 });
  });

  it('puts an error in the place of a bad line, and fails in the end', () => {
    expect(answers[1]).toEqual({ id: 'a2', error: 'line 2: "text" must be a string' });
    expect(answers[2]).toEqual({ id: null, error: expect.stringContaining('line 4:') });
    expect(status).toBe(1);
  });

  it('answers nothing to nothing, without failing', () => {
    expect(runFilter('analyze-filter', [])).toEqual({ status: 0, answers: [] });
  });
});

describe('npm run compare', () => {
  const other = { id: 'b', text: 'The bridge is shut. Boats carry people across the river.' };
  const pair = JSON.stringify({ id: 'p1', a: article('same'), b: { ...other, id: 'same' } });
  const { status, answers } = runFilter('compare-filter', [pair, JSON.stringify({ id: 'p2', a: article('a') })]);

  it('compares two articles, also when they carry the same id', () => {
    expect(answers[0]).toMatchObject({ id: 'p1', links: expect.any(Array), reuse: expect.any(Number) });
  });

  it('names the sentences that no link touches', () => {
    const { onlyB } = answers[0] ?? {};
    expect(onlyB).toContainEqual({ start: 20, end: other.text.length });
  });

  it('puts an error in the place of a pair that lacks an article', () => {
    expect(answers[1]).toEqual({ id: 'p2', error: 'line 2: expected a JSON object' });
    expect(status).toBe(1);
  });
});
