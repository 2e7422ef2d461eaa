import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isSoundReading } from '#intake/sound-reading.fixture.ts';
import type { FoundArticle } from '#intake/to-article.ts';
import { type PlacedText, toPackedPdf, toPdf } from './pdf.fixture.ts';
import { readPdf } from './read-pdf.ts';

/** Lines from the top of a page down, or of a column of it. */
const column = (lines: readonly string[], { x = 60, y = 700, step = 15 } = {}): PlacedText[] =>
  lines.map((text, at) => ({ text, x, y: y - at * step }));
const read = async (pages: readonly (readonly PlacedText[])[], info = {}) =>
  (await readPdf(toPdf(pages, info), 'a.pdf')) as FoundArticle;
const toText = async (...pages: PlacedText[][]) => (await read(pages)).text.split('\n\n');

const FIRST = [
  'The old lighthouse of Marlow was opened to visitors again on Thursday, after nine',
  'years of repairs, and it is to stay open in winter too. “We have waited long for this',
  'day,” said Ines Calder, the mayor.',
];
const SECOND = [
  'The repairs cost twelve million crowns, three times what had been planned in the be-',
  'ginning. The well-known architect, and other well-',
  'known people of the town, had asked for more.',
];
const FIRST_TEXT = FIRST.join(' ');
const SECOND_TEXT =
  'The repairs cost twelve million crowns, three times what had been planned in the beginning. The well-known architect, and other well-known people of the town, had asked for more.';

describe('the text of a PDF', () => {
  it('is its paragraphs, whether they are set apart, begin further in, or only end in a short line', async () => {
    const apart = [...column(FIRST), ...column(SECOND, { y: 640 })];
    const indented = [...column([...FIRST, ...SECOND])].map((each, at) => (at % 3 === 0 ? { ...each, x: 75 } : each));
    for (const page of [apart, indented, column([...FIRST, ...SECOND])]) {
      expect(await toText(page)).toEqual([FIRST_TEXT, SECOND_TEXT]);
    }
  });

  it('has its headings as lines of their own', async () => {
    const page = [{ text: 'The lighthouse opens', x: 60, y: 730, size: 20 }, ...column([...FIRST, ...SECOND])];
    expect(await toText(page)).toEqual(['The lighthouse opens', FIRST_TEXT, SECOND_TEXT]);
  });

  it('goes on over the end of a page', async () => {
    expect(await toText(column(SECOND.slice(0, 2)), column([...SECOND.slice(2), ...FIRST]))).toEqual([
      SECOND_TEXT,
      FIRST_TEXT,
    ]);
  });

  it('goes down each column in turn, below what stands across them', async () => {
    const left = [
      'The lighthouse of Marlow was',
      'opened to visitors again on',
      'Thursday after nine years of',
      'repairs, and is to stay open.',
      'It had been shut for safety.',
    ];
    const right = [
      'The repairs cost the town',
      'twelve million crowns, three',
      'times what was planned, and',
      'are to be paid by a loan that',
      'runs for twenty years or so.',
    ];
    const head = { text: 'The lighthouse opens again, and at what a price it does so', x: 60, y: 730 };
    // Row by row, as some programs write.
    const rows = left.flatMap((text, at) => [
      { text, x: 60, y: 700 - 15 * at },
      { text: right[at] ?? '', x: 330, y: 700 - 15 * at },
    ]);
    expect(await toText([head, ...rows])).toEqual([head.text, left.join(' '), right.join(' ')]);
  });

  it('has no page numbers, and no heads and feet that are repeated', async () => {
    const page = (number: number, lines: string[]) => [
      { text: `The Marlow Post, 5 May 2023, page ${number}`, x: 60, y: 770 },
      ...column(lines),
      { text: `– ${number} –`, x: 290, y: 30 },
    ];
    expect(await toText(page(1, FIRST), page(2, SECOND))).toEqual([FIRST_TEXT, SECOND_TEXT]);
  });

  it('is the same when it is packed', async () => {
    const drawing = new TextEncoder().encode(`BT /F1 5 Tf 60 700 Td (${FIRST.join(' ').replace(/[“”]/g, '')}) Tj ET`);
    expect(await readPdf(toPackedPdf(zlibSync(drawing), '/FlateDecode'), 'a.pdf')).toMatchObject({
      text: FIRST_TEXT.replace(/[“”]/g, ''),
    });
  });

  it('has none of what a browser prints around a page, and its address is kept', async () => {
    const page = [
      { text: '05/05/2023, 10:15 The lighthouse opens - The Marlow Post', x: 30, y: 780, size: 8 },
      ...column([...FIRST, ...SECOND]),
      { text: 'https://post.example/lighthouse?a=b 1/1', x: 30, y: 15, size: 8 },
    ];
    expect(await read([page])).toMatchObject({
      text: `${FIRST_TEXT}\n\n${SECOND_TEXT}`,
      url: 'https://post.example/lighthouse?a=b',
    });
  });
});

it('a PDF says its title, author and language, but not on which day its article was published', async () => {
  const page = column([...FIRST, ...SECOND]);
  const made = { CreationDate: 'D:20230505120000Z' };
  expect(await read([page], { Title: 'The lighthouse <b>', Author: 'Ada Byron', ...made })).toMatchObject({
    title: 'The lighthouse <b>',
    author: 'Ada Byron',
    language: 'en-GB',
    published: null,
  });
  expect(await read([page], { Title: 'Microsoft Word - a.doc', Author: 'user' })).toMatchObject({
    title: null,
    author: null,
  });
});

describe('a PDF that has no text to read', () => {
  const sound = String.fromCharCode(...toPdf([column(FIRST)]));
  const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const key = '0'.repeat(64);
  const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>]`;

  it.each([
    ['that was scanned', toPdf([[]]), 'This PDF has pictures of pages and no text, as scans do.'],
    ['that is locked', bytes(sound.replace('/Info 4 0 R', locked)), 'This PDF is locked with a password.'],
    [
      'that is far larger than it seems',
      toPackedPdf(zlibSync(new Uint8Array(151_000_000)), '/FlateDecode'),
      'Unpacked, a part of this PDF is far larger than any page needs.',
    ],
    [
      'that is packed twice',
      toPackedPdf(zlibSync(zlibSync(new Uint8Array(100_000))), '[/FlateDecode /FlateDecode]'),
      'Unpacked, a part of this PDF is far larger than any page needs.',
    ],
    ['that was cut off', bytes(sound.slice(0, 60)), 'This PDF is damaged, or was not saved completely.'],
    [
      'of too many pages',
      toPdf(Array.from({ length: 301 }, () => column(FIRST))),
      'It has 301 pages, and 300 are read at most.',
    ],
  ])('%s is rejected with a reason and a remedy', async (_name, file, reason) => {
    const found = await readPdf(file, 'a.pdf');
    expect(found).toHaveProperty('reason', reason);
    expect(found).toSatisfy(isSoundReading);
  });

  it('or has any bytes is an article or is rejected', async () => {
    const changed = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 12 }).map((changes) => {
      const file = bytes(sound);
      for (const [at, byte] of changes) file[at] = byte;
      return file;
    });
    const random = fc.uint8Array({ maxLength: 400 }).map((rest) => Uint8Array.of(...bytes('%PDF-1.7\n'), ...rest));
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 3, arbitrary: changed }, random), async (file) => {
        expect(await readPdf(file, 'a.pdf')).toSatisfy(isSoundReading);
      }),
      { numRuns: 60 },
    );
  });
});
