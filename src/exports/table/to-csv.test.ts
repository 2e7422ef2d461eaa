import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { column, type Columns } from './columns.ts';
import { toCsv } from './to-csv.ts';

const COLUMNS: Columns<readonly string[]> = {
  first: column('One', ([first]) => first ?? ''),
  'and "second", too': column('Another', ([, second]) => second ?? ''),
};

/** Signs that a writer of tables has to mind, beside any others. */
const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'",;\r\n\t =+-@\'＝\ufeff\u200b1A'.split('')), maxLength: 8 }),
);

describe('toCsv', () => {
  it('is read back to the same cells, but for the apostrophe before what a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 20 }), (records) => {
        const { data } = Papa.parse(toCsv(COLUMNS, records), { header: true });
        const read = data.map((row) => Object.values(row));
        const written = records.map((record) => record.map((one) => (isFormula(one) ? `'${one}` : one)));
        expect(read).toEqual(written);
      }),
    );
  });

  it('is one table, in however many pieces it is written', () => {
    const records = Array.from({ length: 1_201 }, (_, index) => [`${index}`, 'a\nb'] as const);
    const { data } = Papa.parse(toCsv(COLUMNS, records), { header: true });
    expect(data.map((row) => Object.values(row))).toEqual(records);
  });

  it('has nothing but the names where there are no records', () => {
    expect(toCsv(COLUMNS, [])).toBe('first,"and ""second"", too"');
  });
});

/** Whether a spreadsheet that passes over what cannot be seen would take it for a formula. */
function isFormula(words: string): boolean {
  const [first = ''] = words.replace(/^[\s\u200b\ufeff]+/u, '');
  return '=+-@＝＋－＠'.includes(first === '' ? '?' : first) || /^[\s\u200b\ufeff]*[\t\r\n]/u.test(words);
}
