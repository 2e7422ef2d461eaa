import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleSource } from '#bundle/story-source.ts';
import { addToStory } from './add-to-story.ts';
import { findDuplicates } from './find-duplicates.ts';
import { MOST_ARTICLES, MOST_BYTES } from './limits.ts';
import { readFiles } from './read-files.ts';
import { readPasted } from './read-pasted.ts';
import type { FoundArticle } from './to-article.ts';

const utf16 = (text: string, bigEndian: boolean) =>
  Uint8Array.from(Array.from(text).flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])).map(
    (_, at, all) => (bigEndian ? (all[at ^ 1] ?? 0) : (all[at] ?? 0)),
  );
const file = (content: string | Uint8Array<ArrayBuffer>, name = 'post.txt') => new File([content], name);
const readOne = async (...given: Parameters<typeof file>) => (await readFiles([file(...given)]))[0];
const found = (text: string, name = 'post.txt') => ({ file: name, text });
const toArticles = (read: FoundArticle[], story: ArticleSource[] = []) => [
  ...addToStory(story, read).articles.values(),
];

describe('a file of text', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('Café “Łódź”')],
    ['UTF-8 with its mark', new TextEncoder().encode('\uFEFFCafé “Łódź”')],
    ['UTF-16 of the one order', utf16('\uFEFFCafé “Łódź”', false)],
    ['UTF-16 of the other', utf16('\uFEFFCafé “Łódź”', true)],
  ])('is read as it is in %s', async (_name, bytes) => {
    expect(await readOne(bytes)).toEqual(found('Café “Łódź”'));
  });

  // Node mistakes Windows-1252 for Latin 1; what differs there, curly quotation marks, is tried in the browser.
  it('is read as Windows-1252 when it is no UTF-8', async () => {
    expect(await readOne(Uint8Array.of(0x43, 0x61, 0x66, 0xe9))).toEqual(found('Café'));
  });

  it.each([
    ['a.md', 'Words.\n\n## The **old** [lighthouse](https://a.example) `opens` ##\n', 'The old lighthouse opens'],
    ['a.md', '#tag\n    # code\n#', undefined],
    ['a.txt', '# Not Markdown', undefined],
  ])('has the first heading of Markdown as its title: %s', async (name, text, title) => {
    expect(await readOne(text, name)).toEqual({ ...found(text, name), ...(title !== undefined && { title }) });
  });

  it('stands in the order of numbers in names and paths, and no more are read than is sensible', async () => {
    const names = Array.from({ length: 1002 }, (_, at) => `story/${1002 - at}.txt`);
    const read = await readFiles(names.map((name) => file('a', name)));
    expect(read.slice(0, 3).map((each) => 'file' in each && each.file)).toEqual([
      'story/1.txt',
      'story/2.txt',
      'story/3.txt',
    ]);
    expect(read.slice(1000)).toMatchObject([
      { what: 'story/1001.txt', reason: 'At most 1000 files are read at once.' },
      { what: 'story/1002.txt' },
    ]);
  });

  it('keeps every sign of its text', async () => {
    const text = '\tA \r\n\r\n b\u000c\u001a';
    expect(await readOne(text, 'NOTES.MD')).toEqual(found(text, 'NOTES.MD'));
  });
});

describe('a file that is no article', () => {
  it.each([
    ['a compressed file', Uint8Array.of(0x1f, 0x8b), 'This is a compressed file, whatever its name says.'],
    ['an image', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'This is an image, whatever its name says.'],
    ['rich text', '{\\rtf1 Words}', 'This is a rich text document, whatever its name says.'],
    ['with NUL bytes', 'word\u0000word', 'This is a binary file and not text.'],
    [
      'UTF-16 cut in the middle of a sign',
      Uint8Array.of(0xff, 0xfe, 0x41),
      'This begins as UTF-16 text and is damaged further on.',
    ],
    ['empty', '', 'There is no text in it.'],
    ['blank', '\uFEFF \r\n', 'There is no text in it.'],
  ])('is rejected by name, with a reason and a remedy: %s', async (_name, content, reason) => {
    const rejection = await readOne(content, 'odd.txt');
    expect(rejection).toMatchObject({ what: 'odd.txt', reason });
    expect(rejection).toHaveProperty('remedy', expect.stringMatching(/\.$/));
  });

  it('is told its size, its kind, or that it cannot be read, before anything else', async () => {
    const large = new File(['a'.repeat(MOST_BYTES + 100_000)], 'book.txt');
    const gone = Object.assign(new File(['a'], 'gone.txt'), { arrayBuffer: () => Promise.reject(new Error('gone')) });
    const read = await readFiles([large, gone, file('a', 'a.doc'), file('a', 'a.xyz'), file('a', 'a.PNG')]);
    expect(read.map((each) => ('reason' in each ? `${each.what}: ${each.reason}` : each))).toEqual([
      'a.doc: This is a document of an older kind.',
      'a.PNG: This is a picture.',
      expect.stringMatching(/^a\.xyz: Parallax reads files that end with \.txt, .* or \.\w+\.$/),
      'book.txt: It has 2.1 MB, and a file of its kind can have 2 MB at most.',
      'gone.txt: It could not be read.',
    ]);
  });

  // What reads documents and tables in workers has tests of its own; here, without any, each file of them is rejected.
  it('never makes reading fail, whatever the files are, begin with and are called', async () => {
    const beginning = fc.constantFrom(
      '',
      '',
      '%PDF-1.7\n',
      'PK\u0003\u0004',
      '<html>',
      '<rss>',
      '{"a":',
      '\u00ff\u00fe',
    );
    const bytes = fc
      .tuple(beginning, fc.uint8Array({ maxLength: 300 }))
      .map(([first, rest]) => Uint8Array.of(...Array.from(first, (sign) => sign.charCodeAt(0)), ...rest));
    const ending = fc.constantFrom('', '.txt', '.md', '.html', '.pdf', '.docx', '.csv', '.json', '.xml', '.png');
    const name = fc.tuple(fc.string({ unit: 'binary' }), ending).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(bytes, name), { minLength: 1, maxLength: 4 }), async (files) => {
        const read = await readFiles(files.map(([content, called]) => file(content, called)));
        expect(read.length).toBeGreaterThanOrEqual(files.length);
        for (const each of read) expect(toWords(each)).toMatch(/^[a-z0-9_-]{1,48}$|\.$/);
      }),
    );
  });
});

/** Of an article the id that it gets, else what the reader is told to do. */
const toWords = (read: Awaited<ReturnType<typeof readFiles>>[number]): string => {
  if ('text' in read) return toArticles([read])[0]?.id ?? '';
  return 'remedy' in read ? read.remedy : 'A remark or a table.';
};

describe('pasted text', () => {
  it('is an article', () => {
    expect(readPasted(' Ada spoke.\n', 2)).toEqual({ file: 'pasted text 2', text: ' Ada spoke.\n' });
  });

  it.each([
    ['https://example.org/fire?a=b', 'This is an address alone'],
    [' \n', 'There is no text to add'],
    ['a'.repeat(MOST_BYTES + 1), 'This is longer than an article can be here'],
  ])('is rejected when it is none (%#)', (text, reason) => {
    expect(readPasted(text, 1)).toHaveProperty('reason', expect.stringContaining(reason));
  });
});

describe('the articles of a story', () => {
  it('have ids of their own, made from the names of their files', () => {
    const articles = toArticles([found('a', 'Łódź, 5 May.txt'), found('b', 'łódź 5 may.md'), found('c', '???.txt')]);
    const more = toArticles([found('d', '!!.txt')], articles);
    expect([...articles, ...more].map(({ id }) => id)).toEqual(['odz-5-may', 'odz-5-may-2', 'untitled', 'untitled-2']);
  });

  it('are no more than can be compared, and those left out are named', () => {
    const many = Array.from({ length: MOST_ARTICLES + 2 }, (_, n) => found('a', `${n}.txt`));
    const { articles, rejected } = addToStory([], many);
    expect(articles.size).toBe(MOST_ARTICLES);
    expect(rejected).toMatchObject([
      { what: '200.txt and 1 more', reason: 'A story can have 200 articles at most.', isMany: true },
    ]);
  });

  it('are named when they have one text', () => {
    const articles = toArticles([found('Ada  spoke.\n', 'a'), found('Bo.', 'b'), found('Ada spoke.', 'c')]);
    expect([...findDuplicates(articles)]).toEqual([['c', 'a']]);
  });
});
