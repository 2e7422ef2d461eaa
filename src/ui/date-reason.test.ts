import { describe, expect, it } from 'vitest';
import { type DatedPhrase, toDateReason } from './date-reason.ts';

const PHRASE: DatedPhrase = {
  words: 'the previous year',
  basis: 'inferred',
  approximate: false,
  anchor: { kind: 'publication', day: '2023-09-22' },
  edtf: '2022',
};
const reason = (change: Partial<DatedPhrase>) => toDateReason({ ...PHRASE, ...change }, 'en-GB');

describe('toDateReason', () => {
  it('names what a relative date was counted from', () => {
    expect(reason({})).toBe('“the previous year”, counted from the publication date, Fri, 22 Sept 2023');
  });

  it('tells apart what is stated and what was added', () => {
    expect(reason({ words: 'September 22', edtf: '2023-09-22' })).toBe(
      '“September 22” states day and month; the year comes from the publication date, Fri, 22 Sept 2023',
    );
    expect(reason({ words: 'last March' })).toContain('states the month;');
  });

  it('says that a date inside a quotation counts from the day of speaking', () => {
    expect(reason({ words: 'today', anchor: { kind: 'speech', day: '2023-09-22' } })).toContain('the day of speaking');
  });

  it('says what became of numbers that can be read in two ways', () => {
    const numbers = { words: '3/4/2023', anchor: null };
    expect(reason({ ...numbers, basis: 'stated', edtf: '[2023-03-04,2023-04-03]' })).toContain('in two ways');
    expect(reason({ ...numbers, edtf: '2023-04-03' })).toContain('the order of day and month');
  });

  it('says when a date is only roughly known', () => {
    expect(reason({ words: 'more than 12 years ago', approximate: true })).toMatch(/, approximately$/);
  });

  it('says that a full date needs nothing else, and that an open one stays open', () => {
    expect(reason({ basis: 'stated', words: '5 May 2020' })).toBe('“5 May 2020” says it in full');
    expect(reason({ anchor: null, edtf: null })).toContain('stays as it is');
  });
});
