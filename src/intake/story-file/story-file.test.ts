import { describe, expect, it } from 'vitest';
import { NOTHING_KNOWN } from '#bundle/story-source.ts';
import { openStoryFiles } from './open-story-files.ts';
import { parseStoryFile } from './parse-story-file.ts';
import type { SavedStory } from '#bundle/story-file/story-file.ts';
import { toStoryFile, toStoryFileName } from '#bundle/story-file/to-story-file.ts';

const article = (id: string) => ({ ...NOTHING_KNOWN, id, file: `${id}.txt`, text: 'Ada spoke.' });
const HARBOUR: SavedStory = {
  title: 'The harbour',
  summary: null,
  articles: [article('a'), { ...article('b'), published: '2023-09-22', language: 'en' }],
  corrections: [],
  notes: [],
};
const FILE = toStoryFile(HARBOUR);

/** Why the file is not opened, after one of its places was changed. */
function refuse(from: string, to: string): string {
  expect(FILE).toContain(from);
  const read = parseStoryFile(FILE.replace(from, to));
  return 'reason' in read ? read.reason : 'it was opened';
}

describe('a story file', () => {
  it('can be read by people and compared line by line', () => {
    expect(FILE.split('\n').slice(0, 10)).toEqual([
      '{',
      '  "format": "parallax story",',
      '  "version": 1,',
      '  "title": "The harbour",',
      '  "summary": null,',
      '  "articles": [',
      '    {',
      '      "id": "a",',
      '      "file": "a.txt",',
      '      "title": null,',
    ]);
    expect(FILE.endsWith('  "corrections": [],\n  "notes": []\n}\n')).toBe(true);
    expect(toStoryFileName('Où est le café? / ..')).toBe('ou-est-le-cafe.parallax.json');
  });

  it('may leave out what is not known, and have its keys in any order', () => {
    const file =
      '{"articles":[{"text":"Ada spoke.","file":"a.txt","id":"a"}],"title":"T","version":1,"format":"parallax story"}';
    expect(parseStoryFile(file)).toEqual({ ...HARBOUR, title: 'T', articles: [article('a')] });
  });
});

describe('a story file that cannot be opened names the place', () => {
  it.each([
    ['"2023-09-22"', '"2023-13-40"', 'articles[1].published is "2023-13-40"; a day as 2023-09-22 was expected.'],
    ['"2023-09-22"', '20230922', 'articles[1].published is 20230922; a text or null was expected.'],
    ['"url": null', '"url": "javascript:alert(1)"', 'articles[0].url is "javascript:alert(1)"; a web address as'],
    ['"language": null', '"language": "Old English"', 'articles[0].language is "Old English"; a language tag as'],
    ['"id": "b"', '"id": "a"', 'articles[1].id is "a", as articles[0].id is; each article needs its own.'],
    ['"id": "a"', '"id": "a/../b"', 'articles[0].id is "a/../b"; a name of a–z, 0–9, - and _ was expected.'],
    ['"id": "a"', '"id": "\\ud800"', 'articles[0].id is "\\ud800"; a name of'],
    ['"text": "Ada spoke."', '"text": " "', 'articles[0].text is " "; a text was expected.'],
    ['"file": "a.txt",', '', 'articles[0].file is missing; a text was expected.'],
    ['"outlet": null', '"outlet": {}', 'articles[0].outlet is an object; a text or null was expected.'],
    ['"outlet": null', '"colour": null', 'articles[0].colour is not a part of a story file and would be lost'],
    ['"outlet": null', '"__proto__": null', 'articles[0].__proto__ is not a part of a story file'],
    ['"title": "The harbour"', '"title": ["The harbour"]', 'title is a list; a text was expected.'],
    ['"articles": [', '"articles": [7,', 'articles[0] is 7; an object { } was expected.'],
    ['"notes": []', '"notes": [{}]', 'notes[0].id: '],
    ['"format": "parallax story"', '"format": "a story"', 'format is "a story"; "parallax story" was expected.'],
    ['"version": 1', '"version": 0', 'version is 0; 1 was expected.'],
    ['"version": 1', '"version": 1 "title"', 'It is damaged in line 3, column 16: a comma or a closing bracket is'],
  ])('when %s is %s', (from, to, reason) => {
    expect(refuse(from, to)).toContain(reason);
  });

  it('and one of a newer version says so', () => {
    const read = parseStoryFile(FILE.replace('"version": 1', '"version": 2, "colours": {}'));
    expect(read).toMatchObject({
      reason: expect.stringContaining('A newer version of Parallax has saved it, in version 2 of the story file'),
      remedy: expect.stringContaining('Reload this page to get the newest version'),
    });
  });

  it('and one with more than a story can have is refused', () => {
    const many = { ...HARBOUR, articles: Array.from({ length: 401 }, (_, n) => article(`a${n}`)) };
    expect(parseStoryFile(toStoryFile(many))).toMatchObject({
      reason: 'It has 401 articles; a story can have 200 at most.',
    });
  });
});

describe('a damaged story file', () => {
  it('is refused with a place wherever it is cut off', () => {
    // All but the line break at its end belongs to it.
    for (let length = 0; length < FILE.length - 1; length++) {
      const read = parseStoryFile(FILE.slice(0, length));
      expect('reason' in read && read.reason).toMatch(
        /^It is damaged in line \d+, column \d+: it ends here|a value is/,
      );
    }
  });
});

describe('of files', () => {
  const open = (...files: [string, BlobPart][]) => openStoryFiles(files.map(([name, part]) => new File([part], name)));

  it('story files are known by what stands in them, and several become a story each', async () => {
    const other = FILE.replace('The harbour', 'The fire');
    const reordered = JSON.stringify(
      JSON.parse(FILE),
      (key, value: unknown) => (key === '' ? Object.fromEntries(Object.entries(value as object).toReversed()) : value), // the whole file is an object
    );
    const { stories, others, rejected } = await open(
      ['a.parallax.json', FILE],
      ['renamed.txt', `\uFEFF${other}`],
      ['reordered.json', reordered],
      ['table.json', '[{"text": "Ada spoke."}]'],
      ['about.txt', `A story file begins with ${FILE}`],
    );
    expect(stories.map(({ title }) => title)).toEqual(['The harbour', 'The fire', 'The harbour']);
    expect(others.map(({ name }) => name)).toEqual(['table.json', 'about.txt']);
    expect(rejected).toEqual([]);
  });

  it('damaged ones are named with the line', async () => {
    const bytes = new TextEncoder().encode(FILE.replace('harbour', 'harboür'));
    bytes[bytes.indexOf(0xc3)] = 0x20;
    const { rejected, stories, others } = await open(['a.parallax.json', bytes], ['b.parallax.json', '']);
    expect(rejected.map(({ what, reason }) => [what, reason])).toEqual([
      ['a.parallax.json', 'It is damaged in line 4, which is not UTF-8 text.'],
      ['b.parallax.json', 'It is damaged in line 1, column 1: it ends here, in the middle.'],
    ]);
    expect([...stories, ...others]).toEqual([]);
  });
});
