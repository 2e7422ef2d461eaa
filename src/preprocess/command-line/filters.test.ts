import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './run.fixture.ts';

/** Lines in, lines out. */
async function runFilter(filter: 'analyze' | 'compare', lines: string[], files: string[] = []) {
  const { output, ...more } = await run([filter, ...files], lines.join('\n'));
  const answers = output.split('\n').filter(Boolean);
  return { ...more, answers: answers.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

const TEXT = 'The bridge is shut. “We need time,” said Mayor Ruth Almgren.';
const article = (id: string) => ({ id, text: TEXT, published: '2024-03-05' });

describe('parallax analyze', () => {
  const good = JSON.stringify(article('a1'));
  const lines = [`\uFEFF${good}`, '{"id":"a2"}', '', '{"id": nothing}', `${good}\r`];

  it('answers each line in its place and passes over empty ones', async () => {
    const { answers } = await runFilter('analyze', lines);
    expect(answers.map(({ id }) => id)).toEqual(['a1', 'a2', null, 'a1']);
  });

  it('gives every list of the format, with positions in the text', async () => {
    const { answers } = await runFilter('analyze', [good]);
    const lists = ['sentences', 'quotations', 'dates', 'names', 'entities', 'setAside'];
    expect(answers[0]).toMatchObject(Object.fromEntries(lists.map((list) => [list, expect.any(Array)])));
    expect(answers[0]?.['sentences']).toContainEqual({ start: 0, end: 19 });
  });

  it('puts an error in the place of a bad line, names its place beside, and fails in the end', async () => {
    const { answers, errors, status } = await runFilter('analyze', lines);
    expect(answers[1]).toEqual({ id: 'a2', error: 'line 2: "text" must be a string' });
    expect(answers[2]).toEqual({ id: null, error: 'line 4: this is not JSON: invalid symbol' });
    expect(errors).toBe('<stdin>:2:1 "text" must be a string\n<stdin>:4:8 this is not JSON: invalid symbol\n');
    expect(status).toBe(1);
  });

  it('answers nothing to nothing, without failing', async () => {
    expect(await runFilter('analyze', [])).toEqual({ status: 0, errors: '', answers: [] });
  });
});

describe('parallax analyze with files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'two words '));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'some articles.jsonl');

  it('reads them one after the other, standard input where "-" stands, and names them in messages', async () => {
    writeFileSync(file, `${JSON.stringify(article('f'))}\n{}`);
    const { answers, errors } = await runFilter('analyze', [JSON.stringify(article('s'))], [file, '-']);
    expect(answers.map(({ id }) => id)).toEqual(['f', null, 's']);
    expect(errors).toBe(`${file}:2:1 "id" must be a non-empty string\n`);
  });

  it('starts with none of them when one is not there', async () => {
    const { answers, errors, status } = await runFilter('analyze', [], [file, 'not-there.jsonl']);
    expect({ answers, status }).toEqual({ answers: [], status: 2 });
    expect(errors).toContain('there is no file not-there.jsonl');
  });

  it('says what the system refuses', async () => {
    const { errors, status } = await runFilter('analyze', [], [folder]);
    expect({ errors, status }).toEqual({ errors: expect.stringMatching(/^parallax: EISDIR/), status: 1 });
  });
});

describe('parallax compare', () => {
  const other = { id: 'b', text: 'The bridge is shut. Boats carry people across the river.' };
  const pair = JSON.stringify({ id: 'p1', a: article('same'), b: { ...other, id: 'same' } });
  const lines = [pair, JSON.stringify({ id: 'p2', a: article('a') })];

  it('compares two articles, also when they carry the same id', async () => {
    const { answers } = await runFilter('compare', lines);
    expect(answers[0]).toMatchObject({ id: 'p1', links: expect.any(Array), reuse: expect.any(Number) });
  });

  it('names the sentences that no link touches', async () => {
    const { onlyB } = (await runFilter('compare', lines)).answers[0] ?? {};
    expect(onlyB).toContainEqual({ start: 20, end: other.text.length });
  });

  it('puts an error in the place of a pair that lacks an article', async () => {
    const { answers, status } = await runFilter('compare', lines);
    expect(answers[1]).toEqual({ id: 'p2', error: 'line 2: expected a JSON object' });
    expect(status).toBe(1);
  });
});
