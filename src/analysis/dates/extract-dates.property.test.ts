import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractStructure } from '#analysis/text/extract-structure.ts';
import { workSeconds } from '#tests/bench/work-seconds.ts';
import { parseDay, toDayNumber } from './calendar.ts';
import { extractDates } from './extract-dates.ts';

const PIECES =
  'May|March|Sun|Friday|last|next|the|week|year|quarter|third|a|12|2023|3/4/2023|Sept.|22|,|.|-|–|“|”|in|by|ago|earlier|more than|two|days|later|10 p.m.|now|will|said|BC|44|1990s|’|every|\n|\n\n|\u00A0|😀|99999999999|0|-1|since|until|not|noon|GMT|ET|to|of|the first|Monday|before|after|the vote|voted|century|480|BCE|440s|half|every|decade|1/13/2023|2023-09-22T10:30Z|the night|2150|Easter|last year'.split(
    '|',
  );
const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(' '));
const texts = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 300 }));
const days = fc.constantFrom('2023-09-22', '0001-01-01', '-0043-03-15', 'no day', null);
const datesOf = (text: string, published: string | null) => extractDates('a', extractStructure(text), [], published);

function isInOrder(earliest: string | null, latest: string | null): boolean {
  const [first, last] = [parseDay(earliest ?? ''), parseDay(latest ?? '')];
  return !first || !last || toDayNumber(first) <= toDayNumber(last);
}

/** What we write of ISO 8601-2: years, months, seasons, days with or without a time, masked years; intervals and sets. */
const POINT = String.raw`-?(?:\d{4,5}|\d{3}X|\d\dXX)(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?~?`;
const EDTF = new RegExp(`^(?:${POINT}|(?:${POINT}|\\.\\.)/(?:${POINT}|\\.\\.)|\\[${POINT},${POINT}\\])$`);

describe('dates of any text', () => {
  it('lie in bounds, in order, without overlaps, and never throw', () => {
    fc.assert(
      fc.property(texts, days, (text, published) => {
        let last = 0;
        for (const date of datesOf(text, published)) {
          expect(date.start).toBeGreaterThanOrEqual(last);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(date.start, date.end).trim()).toBe(text.slice(date.start, date.end));
          expect(date.id).toBe(`a.d${date.start}`);
          expect(isInOrder(date.earliest, date.latest)).toBe(true);
          expect(date.edtf ?? '2023').toMatch(EDTF);
          // A bound is missing where the EDTF is open, and nowhere else.
          expect(date.earliest === null).toBe(date.edtf === null || date.edtf.startsWith('../'));
          expect(date.latest === null).toBe(date.edtf === null || date.edtf.endsWith('/..'));
          last = date.end;
        }
      }),
      { numRuns: 400, examples: [['44 days earlier 1990s', '2023-09-22']] },
    );
  });

  it('do not depend on a far paragraph before them', () => {
    const far = `${'Nothing is told here of any day. '.repeat(60)}\n\n`;
    fc.assert(
      fc.property(words, (text) => {
        const body = `He said: ${text.replace(/\n/g, ' ')} and so they went on to talk of it.`;
        const alone = datesOf(`${far}${body}`, '2023-09-22');
        const moved = datesOf(`${far}${far}${body}`, '2023-09-22');
        expect(moved.map(({ start, end, value }) => [start - far.length, end - far.length, value])).toEqual(
          alone.map(({ start, end, value }) => [start, end, value]),
        );
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['one long sentence', 'he said on Friday that in May two years ago '],
    ['digits', '1234567890'],
    ['spaces', ' '.repeat(40)],
    ['half phrases', 'the end of the last more than a '],
    ['months', 'May '],
    ['counts beside events', 'two weeks before the vote of May 5 and '],
    ['parts of wholes', 'the first Monday of the night of '],
    ['paragraphs', 'On May 3 he left.\n\n'],
  ])(
    'take time about linear in the length of %s',
    (_, unit) => {
      const time = (length: number): number => {
        const structure = extractStructure(unit.repeat(Math.ceil(length / unit.length)));
        return workSeconds(() => extractDates('a', structure, [], '2023-09-22'));
      };
      time(16_000);
      // Eight times the length may take sixteen times the work, plus some collecting of garbage; sixty-four is quadratic.
      expect(time(128_000)).toBeLessThan(16 * time(16_000) + 0.3);
    },
    30_000,
  );
});
