import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readDelimited } from './read-delimited.ts';
import { MOST_ROWS } from './table.ts';

const rowsOf = (text: string, isTabbed = false) => readDelimited(text, isTabbed).rows.map(({ cells }) => cells);
const faultsOf = (text: string) => readDelimited(text, false).faults.map(({ place, reason }) => `${place}: ${reason}`);

describe('a table', () => {
  it.each([
    ['commas', 'a,b\n1,2', false],
    ['semicolons', 'a;b\r\n1;2\r\n', false],
    ['tabs', 'a\tb\r1\t2\r', false],
    ['tabs among commas', 'a\tb\n1\t2', true],
    ['bars', 'a|b\n1|2', false],
    ['a sign of its own', 'sep=^\na^b\n1^2', false],
    ['marks and spaces', '"a" , "b"\n\n"1","2"\n\n', false],
    ['empty cells at the end', 'a,b\n1,2,,\n,,,,\n', false],
  ])('is read with %s', (_name, text, isTabbed) => {
    expect(rowsOf(text, isTabbed)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('keeps line ends, delimiters and doubled marks within cells, and tells the line of each row', () => {
    const { rows } = readDelimited('t,d\n"one,\n""two""\r\nthree",1\nfour,"2"', false);
    expect(rows).toEqual([
      { place: 1, cells: ['t', 'd'] },
      { place: 2, cells: ['one,\n"two"\r\nthree', '1'] },
      { place: 5, cells: ['four', '2'] },
    ]);
  });

  it('comes back as any spreadsheet would write it', () => {
    const cell = fc.oneof(fc.string(), fc.stringMatching(/^[",;\r\n\t a]{0,8}$/));
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (data, newline) => {
        const fields = data[0]!.map((_, at) => `column ${at}`); // there is at least one row
        const text = Papa.unparse({ fields, data }, { newline, escapeFormulae: /(?!)/ });
        const filled = data.filter((row) => row.some((each) => each.trim() !== ''));
        expect(rowsOf(text)).toEqual([fields, ...filled]);
      }),
    );
  });
});

describe('a row that is damaged is named, and the others are read', () => {
  it('when a quotation mark has no partner', () => {
    const text = 'a,b\n1,"two\n3,"four"\n5,six\n7,"eight';
    expect(faultsOf(text)).toEqual([
      '2: A cell begins with a quotation mark and does not end with one.',
      '5: A cell begins with a quotation mark and does not end with one.',
    ]);
    expect(rowsOf(text)).toEqual([
      ['a', 'b'],
      ['3', 'four'],
      ['5', 'six'],
    ]);
  });

  it('when it has too few or too many cells', () => {
    expect(faultsOf('a,b\n1\n1,2\n1,2,3')).toEqual([
      '2: It has another number of cells than most rows, which have 2.',
      '4: It has another number of cells than most rows, which have 2.',
    ]);
  });

  it('when it stands above the table', () => {
    const report = 'Search of 5 May\nharbour and fire\n\ntitle;text\nOne;Two, three\nFour;Five, six\n';
    expect(faultsOf(report)).toEqual([expect.stringMatching(/^1: /), expect.stringMatching(/^2: /)]);
    expect(rowsOf(report)).toEqual([
      ['title', 'text'],
      ['One', 'Two, three'],
      ['Four', 'Five, six'],
    ]);
  });

  it('but not for a mark within a cell that ends all the same', () => {
    const table = readDelimited('a,b\n1,"She said "now" and went"', false);
    expect(table.rows.at(-1)?.cells).toEqual(['1', 'She said "now" and went']);
    expect(table.remarks).toEqual([expect.stringContaining('(line 2)')]);
  });

  it.each([
    ['marks without partners', '"a\n'.repeat(200_000)],
    ['stray marks', `"${'a"'.repeat(500_000)}`],
    ['one row of cells', ','.repeat(1_000_000)],
    ['rows', 'a,b\n'.repeat(300_000)],
    ['spaces', `" ${' '.repeat(500_000)}" x`.repeat(2)],
  ])('and takes no longer for a megabyte of %s', (_name, text) => {
    const table = readDelimited(text, false);
    expect(table.rows.length + table.faults.length).toBeLessThanOrEqual(MOST_ROWS + 1);
  });

  it('or of anything at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[",\n\r a]{0,40}$/)), fc.boolean(), (text, isTabbed) => {
        const { rows, faults } = readDelimited(text, isTabbed);
        const places = [...rows, ...faults].map(({ place }) => place);
        expect(new Set(places).size).toBe(places.length);
        expect(Math.max(0, ...places)).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
      }),
    );
  });
});
