import { describe, expect, it } from 'vitest';
import { toSelector } from '#bundle/overlay/to-selector.ts';
import { parseStoryFile } from '#intake/story-file/parse-story-file.ts';
import { buildBundle } from '#preprocess/build-bundle.ts';
import { readSeeds } from '#preprocess/read-seeds.ts';
import type { ReaderWork } from '#exports/reader/reader-work.ts';
import { filesOf, readPackage, unpack } from './test-package.ts';

const [seed] = readSeeds('seeds');
if (!seed) throw new Error('no story is bundled');
const bundled = buildBundle(seed);
const [a, b] = bundled.articles;
const [first, second] = a?.quotations ?? [];
const [words] = first?.spans ?? [];
const [event] = bundled.events;
const [telling] = event?.sources ?? [];
if (!a || !b || !first || !second || !words || !event || !telling) throw new Error('the bundled story has too little');
const passage = { article: b.id, start: 0, end: 12 };

describe('the package of a story that its reader has corrected', () => {
  const noteOf = (text: string) => ({ id: text, text, passage: toSelector(b, passage) });
  const work: ReaderWork = {
    found: bundled,
    overlay: {
      corrections: [
        {
          id: 'c1',
          kind: 'speaker',
          quotation: toSelector(a, words),
          speaker: 'Ana Ruiz',
        },
        { id: 'c2', kind: 'hide-event', event: toSelector(b, telling.passage) },
      ],
      notes: [noteOf('=1+1 "why"?'), noteOf('gone')],
    },
    corrected: {
      quotations: new Map([
        [first.id, ['c1']],
        [second.id, ['c3']],
      ]),
      events: new Map([[event.id, ['c2']]]),
      entities: new Map(),
      links: new Map(),
    },
    lost: [{ lost: { id: 'c2', kind: 'hide-event', event: noteOf('').passage }, why: 'It rained.', isPartly: false }],
    notes: [{ note: noteOf('=1+1 "why"?'), passage }],
    lostNotes: [{ lost: noteOf('gone'), why: 'It rained.' }],
  };

  it('marks what was corrected, with what was found there, and lists corrections and notes', async () => {
    const found = {
      ...bundled,
      articles: bundled.articles.map((article) => ({
        ...article,
        quotations: article.quotations.filter(({ id }) => id !== second.id),
      })),
    };
    const { texts } = await unpack(bundled, { ...work, found });
    const { rowsOf, faults } = readPackage(texts);
    expect(faults).toEqual([]);
    expect(
      rowsOf
        .get('quotations')
        ?.slice(0, 3)
        .map((row) => [row['corrected'], row['speaker found']]),
    ).toEqual([
      ['corrected by the reader', 'Xi Jinping'],
      ['added by the reader', ''],
      ['', ''],
    ]);
    expect(rowsOf.get('events')?.[0]).toMatchObject({ corrected: 'corrected by the reader', 'date found': event.edtf });
    expect(
      rowsOf.get('corrections')?.map((row) => [row['correction'], row['says'], row['state'], row['article']]),
    ).toEqual([
      ['speaker', 'Ana Ruiz', 'made', 'A'],
      ['hide-event', '', 'lost', 'B'],
    ]);
    expect(rowsOf.get('notes')?.map(({ note, start }) => [note, start])).toEqual([
      [`'=1+1 "why"?`, '0'],
      ['gone', ''],
    ]);
    const { items } = JSON.parse(texts.get('annotations/notes.jsonld') ?? '') as {
      items: { motivation: string; body: { value: string }[] }[];
    };
    expect(items.map(({ motivation, body: [body] }) => [motivation, body?.value])).toEqual([
      ['commenting', '=1+1 "why"?'],
    ]);
  });

  it('has the story for Parallax, which opens with the same texts, corrections and notes', async () => {
    const { texts } = await unpack(bundled, work);
    const opened = parseStoryFile(texts.get('story.parallax.json') ?? '');
    expect(opened).toMatchObject({ ...work.overlay, articles: seed.articles.map(({ id, text }) => ({ id, text })) });
  });

  it('has none of it for a story that nobody has touched', () => {
    expect(filesOf(bundled).filter(({ path }) => /note|correction/.test(path))).toEqual([]);
  });
});
