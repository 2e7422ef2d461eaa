import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SLOT_END, SLOT_START, TITLE_SLOT } from '#bundle/story-slot.ts';
import { buildDataFiles } from '#preprocess/build-data-files.ts';
import { run } from './run.fixture.ts';

const PAGE = '<html data-base="/"><link href="/assets/a.css"><a href="https://example.org/">';

let folder: string;
const at = (path: string) => join(folder, path);
const read = (path: string) => readFileSync(at(path), 'utf8');
const write = (files: Record<string, string>) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  }
};
const build = (...words: string[]) => run(['build', ...words], '', at('app'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'two words '));
  write({
    'app/index.html': PAGE,
    'app/service-worker.js': 'serve(BUILD);',
    'app/alone.html': `${TITLE_SLOT}${SLOT_START}${SLOT_END}`,
    'app/assets/a.css': 'a {}',
    'seeds/the fair/one.txt': 'The fair opened in Lund on 4 May 2023.',
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('parallax build', () => {
  it('writes the app, the data of a build byte for byte, and a page at each address', async () => {
    expect(await build(at('seeds'), '-o', at('my site'))).toEqual({
      status: 0,
      output: `${at('my site')}: a site for /\n  The fair\n`,
      errors: '',
    });
    const { files } = buildDataFiles(at('seeds'));
    expect([...files.keys()]).toEqual(['data/stories.json', 'data/stories/the-fair.json']);
    for (const [path, text] of files) expect(read(`my site/${path}`)).toBe(text);
    expect(read('my site/assets/a.css')).toBe('a {}');
    for (const page of ['index', '404', 'stories/the-fair/index', 'stories/the-fair/articles/one/index']) {
      expect(read(`my site/${page}.html`)).toBe(PAGE);
    }
    const [list, script] = read('my site/service-worker.js').split('\n');
    expect(script).toBe('serve(BUILD);');
    expect(list).toMatch(/^const BUILD = \{.*"data\/stories\/the-fair.json":"sha256-/);
  });

  it('puts it under a path, and leaves other addresses as they are', async () => {
    await build(at('seeds'), '-o', at('site'), '--base=/news');
    const page = '<html data-base="/news/"><link href="/news/assets/a.css"><a href="https://example.org/">';
    expect(read('site/stories/the-fair/timeline/index.html')).toBe(page);
  });

  it('writes one page for each story with --single-file', async () => {
    expect(await build(at('seeds'), '-o', at('pages'), '--single-file')).toMatchObject({ status: 0 });
    expect(read('pages/the-fair.html')).toContain('<title>The fair</title>');
    expect(existsSync(at('pages/index.html'))).toBe(false);
  });

  it('writes nothing when a story is wrong, and names every place from where it was called', async () => {
    write({
      'seeds/the fair/story.json': '{ "articles": [{ "file": "two.txt" }, { "file": "one.txt", "by": "me" }] }',
    });
    const { status, errors } = await build(at('seeds'), '-o', at('site'));
    const file = at('seeds/the fair/story.json');
    expect(errors.split('\n')).toEqual([
      `${file}:1:26 there is no file "two.txt" beside this story.json; there are one.txt`,
      expect.stringContaining(`${file}:1:60 unknown key "by"`),
      '',
    ]);
    expect(status).toBe(1);
    expect(existsSync(at('site'))).toBe(false);
  });

  it.each([
    ['a folder that is not there', 'sees', 2, 'there is no folder'],
    ['a file', 'app/index.html', 2, 'name the folder that holds the stories'],
    ['the folder of one story', 'seeds/the fair', 1, ':1:1 there are articles here, but no story'],
    ['a folder without stories', 'app/assets', 1, ':1:1 there is no story here'],
  ])('says of %s what to give', async (_what, seeds, status, message) => {
    expect(await build(at(seeds), '-o', at('site'))).toMatchObject({
      status,
      errors: expect.stringContaining(message),
    });
  });

  it('writes into no folder that holds something, but with --force, and leaves what is not its own', async () => {
    write({ 'site/index.html': 'mine', 'site/notes.txt': 'mine' });
    expect(await build(at('seeds'), '-o', at('site'))).toMatchObject({
      status: 2,
      errors: expect.stringContaining('not empty'),
    });
    expect(read('site/index.html')).toBe('mine');
    expect(await build(at('seeds'), '-o', at('site'), '--force')).toMatchObject({ status: 0 });
    expect([read('site/index.html'), read('site/notes.txt')]).toEqual([PAGE, 'mine']);
  });

  it.each(['seeds', 'seeds/site', 'app/index.html'])('does not write to %s', async (out) => {
    expect(await build(at('seeds'), '-o', at(out), '--force')).toMatchObject({ status: 2, output: '' });
  });
});

describe('parallax', () => {
  it('tells its version, and what each command does', async () => {
    expect((await run(['--version'])).output).toMatch(/^\d+\.\d+\.\d+\n$/);
    for (const name of ['build', 'analyze', 'compare']) {
      expect((await run([name, '--help'])).output).toContain(`parallax ${name}`);
    }
    expect(await run(['--help'])).toMatchObject({ status: 0, output: expect.stringContaining('exit status') });
  });

  it('says how to find out more when it was not understood', async () => {
    expect(await run(['bild'])).toEqual({
      status: 2,
      output: '',
      errors: expect.stringMatching(/^parallax: there is no command "bild".*\nparallax --help says more\.\n$/),
    });
  });
});
