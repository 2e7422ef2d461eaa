import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { NOTHING_KNOWN } from '#bundle/story-source.ts';
import { buildBundle } from '#preprocess/build-bundle.ts';
import { readSeeds } from '#preprocess/read-seeds.ts';
import { createStoryRecords } from './story-records.ts';
import { writeStoryJson } from './write-story-json.ts';
import { ADDRESSES, filesOf, readPackage, unpack } from './test-package.ts';

const [seed] = readSeeds('seeds');
if (!seed) throw new Error('no story is bundled');
const bundled = buildBundle(seed);

/** Stories whose every word may be hostile, with quotations, dates and links in them, as the analysis finds them. */
const hostileWords = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '=1+1',
    '-2',
    '@sum(A1)',
    '../../x',
    'C:\\con',
    'CON',
    'a"b,c\r\nd',
    '\u202egnp.exe',
    '🌊',
    "'",
    '\ud800',
    '',
  ),
);
const hostileStory = fc
  .array(
    fc.record({
      title: fc.option(hostileWords),
      outlet: fc.option(hostileWords),
      words: hostileWords,
      url: fc.option(hostileWords),
    }),
    { maxLength: 4 },
  )
  .map((given) =>
    buildBundle({
      id: 'own-story',
      title: given[0]?.words ?? '',
      summary: null,
      articles: given.map(({ title, outlet, words, url }, index) => ({
        ...NOTHING_KNOWN,
        id: `${index}`,
        file: `${words}.txt`,
        title,
        outlet,
        url,
        published: index === 0 ? '2023-09-22' : null,
        text: `${words}\n\nMayor Ana Ruiz said on 3 May 2023 that the harbour would open. “We ${words} will sail,” she said.\n\nIt closed on ${index + 1} May.`,
      })),
    }),
  );

describe('the package of the bundled story', () => {
  it('has every file and column that its descriptor names, with keys that hold', async () => {
    const { texts } = await unpack(bundled);
    const { resources, rowsOf, faults } = readPackage(texts);
    expect(faults).toEqual([]);
    expect([...texts.keys()].toSorted()).toEqual([...resources.map(({ path }) => path), 'datapackage.json'].toSorted());
    expect([...texts.keys()]).toContain('articles/A-China-and-Syria-Announce-Strategic-Partnership.txt');
    const counts = Object.fromEntries([...rowsOf].map(([table, rows]) => [table, rows.length]));
    expect(counts).toMatchObject({
      articles: bundled.articles.length,
      quotations: bundled.articles.flatMap(({ quotations }) => quotations).length,
      events: bundled.events.length,
      links: bundled.links.length,
    });
    const others = ['speakers', 'tellings', 'participants', 'differences', 'names'];
    expect(others.filter((table) => (counts[table] ?? 0) === 0)).toEqual([]);
  });

  it('has offsets into its own texts that give the words', async () => {
    const { texts } = await unpack(bundled);
    const { rowsOf } = readPackage(texts);
    const textOf = new Map(rowsOf.get('articles')?.map(({ article, file }) => [article, texts.get(file ?? '') ?? '']));
    const wordsAt = (article: string | undefined, start: string | undefined, end: string | undefined) =>
      textOf.get(article)?.slice(Number(start), Number(end));
    for (const { article, start, end, words } of rowsOf.get('tellings') ?? []) {
      expect(wordsAt(article, start, end)).toBe(words);
    }
    const plain = (words: string | undefined) => words?.replace(/\s+/g, ' ').trim();
    for (const row of rowsOf.get('links') ?? []) {
      expect(plain(wordsAt(row['first article'], row['first start'], row['first end']))).toBe(row['first says']);
      expect(plain(wordsAt(row['second article'], row['second start'], row['second end']))).toBe(row['second says']);
    }
    for (const row of rowsOf.get('differences') ?? []) {
      if (row['first words'] === '') continue;
      expect(plain(wordsAt(row['first article'], row['first start'], row['first end']))).toBe(row['first words']);
    }
  });

  it('says in README.txt what each file is', async () => {
    const { texts } = await unpack(bundled);
    const readme = texts.get('README.txt') ?? '';
    const named = [...texts.keys()].map((path) => (path.startsWith('articles/') ? '- articles:' : `- ${path}:`));
    expect(named.filter((name) => !readme.includes(name))).toEqual(['- README.txt:']);
  });

  it('is the same byte for byte each time', async () => {
    const [first, second] = [await unpack(bundled), await unpack(structuredClone(bundled))];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });
});

describe('the package of any story', () => {
  it('opens to the same files, under names that are safe and differ, with tables whose keys hold', async () => {
    await fc.assert(
      fc.asyncProperty(hostileStory, async (story) => {
        const files = filesOf(story);
        const { texts } = await unpack(story);
        expect([...texts.keys()]).toEqual(files.map(({ path }) => path));
        // A half of a character has no place in UTF-8, and what reads it here passes over a mark of its order.
        const plain = (text: string) => text.replaceAll(/\p{Surrogate}/gu, '\ufffd').replace(/^\ufeff/, '');
        expect([...texts.values()]).toEqual(files.map(({ text }) => plain(text)));
        const paths = [...texts.keys()].map((path) => path.normalize('NFC').toLowerCase());
        expect(new Set(paths).size).toBe(paths.length);
        for (const path of texts.keys()) {
          expect(path).toMatch(/^(?:(?:articles|annotations)\/)?[\p{L}\p{M}\p{N}-]+(?:\.parallax)?\.[a-z]+$/u);
          expect(path).not.toMatch(/(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)\./i);
        }
        expect(readPackage(texts).faults).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('is one JSON as well, whose spans are those of the texts in it', () => {
    fc.assert(
      fc.property(hostileStory, (story) => {
        const json = [...writeStoryJson(createStoryRecords(story, ADDRESSES))].join('');
        const { articles, links } = JSON.parse(json) as {
          articles: { letter: string; text: string }[];
          links: { sides: { article: string; words: string; span: { start: number; end: number } }[] }[];
        };
        expect(articles.map(({ text }) => text)).toEqual(story.articles.map(({ text }) => text));
        expect(links).toHaveLength(story.links.length);
        for (const { article, words, span } of links.flatMap(({ sides }) => sides)) {
          const text = articles.find(({ letter }) => letter === article)?.text ?? '';
          expect(text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()).toBe(words);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('has tables that read back to the cells that went in, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(hostileStory, (story) => {
        const records = createStoryRecords(story, ADDRESSES);
        const csv = filesOf(story).find(({ path }) => path === 'quotations.csv')?.text ?? '';
        const rows = Papa.parse(csv, { header: true }).data;
        const bare = (cell = '') => cell.replace(/^'/, '');
        expect(rows.map((row) => bare(row['quotation']))).toEqual(
          records.quotations().map(({ record: { words } }) => bare(words)),
        );
        for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
      { numRuns: 25 },
    );
  });
});
