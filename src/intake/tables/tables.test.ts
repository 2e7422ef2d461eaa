import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDelimited } from './read-delimited.ts';
import { readJsonLines } from './read-json-lines.ts';
import { OTHER, rawOfJson, TEXT } from './raw-table.fixture.ts';
import { readTable } from './read-table.ts';
import { toTable, type RawTable } from './table.ts';
import { toTableArticles } from './to-table-articles.ts';

const take = (raw: RawTable, dayOrder: 'month first' | null = null) => {
  const read = readTable(raw, 'export.csv');
  if ('reason' in read) throw new Error(read.reason);
  return toTableArticles(toTable(raw, read.isFirstRowNames), { ...read.guess, dayOrder }, read.file);
};

describe('the articles of a table', () => {
  it('have what their row says, and name their row', () => {
    const csv = `title,text,date,outlet,author,language,url\n Two\nlines ,"${TEXT}",5 March 2024,The Post,Ann Lee,English,https://example.org/a\n`;
    const raw = readDelimited(csv.replace(' Two\nlines ', '" Two\nlines "'), false);
    expect(take(raw).found).toEqual([
      {
        file: 'export.csv, line 2',
        text: TEXT,
        title: 'Two lines',
        published: '2024-03-05',
        outlet: 'The Post',
        author: 'Ann Lee',
        language: 'en',
        url: 'https://example.org/a',
      },
    ]);
  });

  it('have days in the order that one of them gives away, and none where none does', () => {
    const rows = (...days: string[]) => rawOfJson(days.map((date) => ({ text: TEXT, date })));
    expect(take(rows('03/04/2024', '13/04/2024')).found.map(({ published }) => published)).toEqual([
      '2024-04-03',
      '2024-04-13',
    ]);
    const unsure = take(rows('03/04/2024', '4/4/2024', 'soon'));
    expect(unsure.found.map(({ published }) => published)).toEqual([null, '2024-04-04', null]);
    expect(unsure.remarks).toEqual([
      '1 date that could be two days was left out (“03/04/2024”). Under “Change the columns” you can say which of its numbers is the day.',
      '1 date that could not be read was left out (“soon”).',
    ]);
    expect(take(rows('13/04/2024', '04/13/2024', '03/04/2024')).found.at(-1)?.published).toBeNull();
    expect(take(rows('03/04/2024'), 'month first').found.at(-1)?.published).toBe('2024-03-04');
  });

  it('are no rows without a text, which are named together', () => {
    const { found, rejected } = take(rawOfJson([{ text: TEXT }, { text: ' ' }, {}, { text: OTHER }]));
    expect(found).toHaveLength(2);
    expect(rejected).toMatchObject([
      { what: 'export.csv, records 2 and 3', reason: 'There is no text in it.', isMany: true },
    ]);
  });

  it('begin with a lead paragraph that stands apart, once', () => {
    const raw = rawOfJson([
      { lead: 'A lead.', text: TEXT },
      { lead: 'A lead.', text: `A lead. ${TEXT}` },
    ]);
    expect(take(raw).found.map(({ text }) => text)).toEqual([`A lead.\n\n${TEXT}`, `A lead. ${TEXT}`]);
  });

  it('keep only addresses that the app may link to', () => {
    const { found, remarks } = take(
      rawOfJson([
        { text: TEXT, url: 'javascript:alert(1)' },
        { text: OTHER, url: 'https://example.org' },
        { text: TEXT, url: 'http://example.org/b' },
      ]),
    );
    expect(found.map(({ url }) => url)).toEqual([null, 'https://example.org', 'http://example.org/b']);
    expect(remarks).toEqual(['1 address that is no web address was left out (“javascript:alert(1)”).']);
  });
});

describe('lines of JSON', () => {
  it('are read one by one, and damaged ones are named', () => {
    const raw = readJsonLines(`{"text":${JSON.stringify(TEXT)}}\r\n\r\n{"text": \n[1]\n{"text":"b"}`);
    expect([raw.rows.map(({ place }) => place), raw.faults.map(({ place }) => place)]).toEqual([
      [1, 5],
      [3, 4],
    ]);
  });

  it('of lists of words are paragraphs or names', () => {
    const raw = readJsonLines(JSON.stringify({ text: [TEXT, 'End.'], authors: [{ name: 'Ann Lee' }, 'Bo'] }));
    expect(take(raw).found).toMatchObject([{ text: `${TEXT}\n\nEnd.`, author: 'Ann Lee, Bo' }]);
  });
});

describe('no file', () => {
  it('of JSON makes reading fail, nor a deep or a wide one', () => {
    const values = [
      ...fc.sample(fc.jsonValue({ maxDepth: 6 }), { seed: 6, numRuns: 300 }),
      JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)),
      JSON.parse('{"a":'.repeat(5000) + '1' + '}'.repeat(5000)),
      [Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`n${n}`, TEXT]))],
    ] as unknown[];
    for (const value of values) {
      const raw = rawOfJson(value);
      const read = readTable(raw, 'a.json');
      if (!('reason' in read)) toTableArticles(toTable(raw, true), { ...read.guess, dayOrder: null }, 'a.json');
      expect(raw.names?.length).toBeLessThanOrEqual(1000);
    }
  });

  it('of delimited text makes reading fail, whatever was done to it', () => {
    const csv = `title,text,date\n"Lighthouse, one","${TEXT}",2024-03-05\nTwo,"${OTHER}",3/4/2024\n`;
    const cut = fc.record({
      at: fc.nat(csv.length),
      length: fc.nat(40),
      put: fc.stringMatching(/^[",;\t\n\ra0]{0,6}$/),
    });
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 6 }), (cuts) => {
        const text = cuts.reduce((each, { at, length, put }) => each.slice(0, at) + put + each.slice(at + length), csv);
        const raw = readDelimited(text, false);
        const read = readTable(raw, 'a.csv');
        const { found, rejected } =
          'reason' in read
            ? { found: [], rejected: [read] }
            : toTableArticles(toTable(raw, read.isFirstRowNames), { ...read.guess, dayOrder: null }, 'a.csv');
        expect(found.every((each) => each.text.trim() !== '')).toBe(true);
        expect(rejected.every(({ reason, remedy }) => reason.endsWith('.') && remedy.endsWith('.'))).toBe(true);
      }),
    );
  });
});
