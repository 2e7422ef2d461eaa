import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSeeds } from './read-seeds.ts';
import { SeedProblemsError } from './seed-problem.ts';

let seeds: string;
beforeEach(() => {
  seeds = mkdtempSync(join(tmpdir(), 'seeds-'));
});
afterEach(() => rmSync(seeds, { recursive: true }));

function write(files: Record<string, string | Uint8Array>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(seeds, path)), { recursive: true });
    writeFileSync(join(seeds, path), content);
  }
}

/** The problems of the seeds, a line each. */
function problems(): string[] {
  try {
    readSeeds(seeds);
    return [];
  } catch (error) {
    if (error instanceof SeedProblemsError) return error.message.split('\n');
    throw error;
  }
}

describe('a story folder', () => {
  it('without story.json has its articles in the order of their file names and its title from the folder', () => {
    write({ 'harbour-fire/2-later.txt': 'Two.', 'harbour-fire/1-first.txt': 'One.' });
    const [story] = readSeeds(seeds);
    expect(story).toMatchObject({ id: 'harbour-fire', title: 'Harbour fire', summary: null });
    expect(story?.articles.map(({ id, text, published }) => [id, text, published])).toEqual([
      ['1-first', 'One.', null],
      ['2-later', 'Two.', null],
    ]);
  });

  it('with story.json has the articles, order and facts that it names', () => {
    write({
      'fire/story.json': JSON.stringify({
        title: 'The fire',
        summary: 'A harbour burns.',
        articles: [
          { file: 'b.txt', published: '2024-02-29', outlet: 'The Post', language: 'en-gb' },
          { file: 'a.txt' },
        ],
      }),
      'fire/a.txt': 'One.',
      'fire/b.txt': 'Two.',
    });
    const [story] = readSeeds(seeds);
    expect(story?.title).toBe('The fire');
    expect(story?.articles.map(({ id, outlet, published, language }) => [id, outlet, published, language])).toEqual([
      ['b', 'The Post', '2024-02-29', 'en-GB'],
      ['a', null, null, null],
    ]);
  });

  it('keeps the text as it stands, line ends and outer blanks included', () => {
    write({ 'fire/a.txt': '\n One.\r\nTwo. \n\n' });
    expect(readSeeds(seeds)[0]?.articles[0]?.text).toBe('\n One.\r\nTwo. \n\n');
  });

  it('beside another becomes a second story, in the order of the folders', () => {
    write({ 'b/a.txt': 'One.', 'a/a.txt': 'Two.' });
    expect(readSeeds(seeds).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('a bad story folder stops the build', () => {
  it('and lists every problem of every folder with its line and column', () => {
    write({
      'fire/story.json': `{
  "title": "The fire",
  "colour": "red",
  "articles": [
    { "file": "missing.txt" },
    { "file": "a.txt", "published": "2023-02-30" },
    { "file": "a.txt", "writer": "me" },
    { "file": "a.txt", "url": "javascript:alert(1)", "language": "British English" }
  ]
}`,
      'fire/a.txt': 'One.',
      'flood/story.json': '{ "title": }',
      'flood/a.txt': 'One.',
    });
    expect(problems()).toEqual([
      'fire/story.json:3:3 unknown key "colour"; known are title, summary, articles',
      'fire/story.json:5:15 there is no file "missing.txt" beside this story.json; there are a.txt',
      'fire/story.json:6:37 "2023-02-30" is not a day; write it as YYYY-MM-DD',
      'fire/story.json:7:24 unknown key "writer"; known are file, title, outlet, author, url, published, language',
      'fire/story.json:7:15 "a.txt" is listed twice',
      'fire/story.json:8:31 "javascript:alert(1)" is not a web address; write it with https://',
      'fire/story.json:8:66 "British English" is not a language tag; write "en" or "pt-BR"',
      'fire/story.json:8:15 "a.txt" is listed twice',
      'flood/story.json:1:12 this is not JSON: value expected',
    ]);
  });

  it.each([
    ['a list', '[]', '1:1 expected an object with "title", "summary" and "articles"'],
    ['an empty file', '', '1:1 this is not JSON: value expected'],
    ['no articles', '{ "articles": [] }', '1:15 "articles" is empty; name at least one file'],
    ['articles that are no list', '{ "articles": "a.txt" }', '1:15 "articles" must be a list of objects'],
    ['an article that is no object', '{ "articles": ["a.txt"] }', '1:16 an article must be an object with a "file"'],
    ['an article without a file', '{ "articles": [{}] }', '1:16 an article needs a "file"'],
    ['a title that is no text', '{ "title": 3 }', '1:12 "title" must be a text that is not empty'],
    ['a key twice', '{ "title": "A", "title": "B" }', '1:17 "title" stands here twice'],
  ])('%s', (_name, json, expected) => {
    write({ 'fire/story.json': json, 'fire/a.txt': 'One.' });
    expect(problems()).toHaveLength(1);
    expect(problems()[0]).toContain(`fire/story.json:${expected}`);
  });

  it('when a text is not UTF-8', () => {
    write({ 'fire/a.txt': new Uint8Array([0x63, 0x61, 0x66, 0xe9]) });
    expect(problems()).toEqual(['fire/a.txt:1:1 this file is not UTF-8 text; save it as UTF-8']);
  });

  it('when it has no article', () => {
    write({ 'fire/notes.md': 'Nothing yet.' });
    expect(problems()).toEqual(['fire:1:1 this story has no .txt file']);
  });

  it('when two files would share an address', () => {
    write({ 'fire/A b.txt': 'One.', 'fire/a-b.txt': 'Two.' });
    expect(problems()).toEqual(['fire/a-b.txt:1:1 its id "a-b" is also that of A b.txt; rename one of them']);
  });

  it('when two folders would share an address', () => {
    write({ 'A fire/a.txt': 'One.', 'a-fire/a.txt': 'Two.' });
    expect(problems()).toEqual(['a-fire:1:1 its id "a-fire" is also that of A fire; rename one of them']);
  });
});
