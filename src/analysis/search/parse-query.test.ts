import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workSeconds } from '#tests/bench/work-seconds.ts';
import { parseQuery } from './parse-query.ts';

/** Terms as text: a star for words that may go on, quotation marks for exact ones, a minus for left-out ones. */
const termsOf = (typed: string) =>
  parseQuery(typed).terms.map(({ words, exact, negated }) => {
    const text = words.map(({ word, prefix }) => word + (prefix ? '*' : '')).join(' ');
    return (negated ? '-' : '') + (exact ? `"${text}"` : text);
  });
const problemsOf = (typed: string) => parseQuery(typed).problems.map(({ problem, typed: part }) => [problem, part]);

describe('parseQuery, words', () => {
  it.each([
    ['', []],
    ['   ', []],
    ['foreign interference ', ['foreign', 'interference']],
    ['foreign interf', ['foreign', 'interf*']],
    ['interf* foreign ', ['interf*', 'foreign']],
    ['Long-Term plan ', ['long term', 'plan']],
    ['"exact phrase"', ['"exact phrase"']],
    ['“exact phrase” „und so“ «et cela»', ['"exact phrase"', '"und so"', '"et cela"']],
    ['-bullying peace ', ['-bullying', 'peace']],
    ['–bullying -"exact phrase"', ['-bullying', '-"exact phrase"']],
    ['-bull', ['-bull']],
    ['peace - war ', ['peace', 'war']],
    ['--peace ', ['peace']],
    ['"" - * … !', []],
    ['at 10:30 ', ['at', '10 30']],
    ['say"this"', ['say', '"this"']],
  ])('reads %j', (typed, terms) => {
    expect(termsOf(typed)).toEqual(terms);
    expect(problemsOf(typed)).toEqual([]);
  });
});

describe('parseQuery, filters', () => {
  const filtersOf = (typed: string) =>
    parseQuery(typed).filters.map((filter) => {
      if (filter.field === 'kind') return [filter.field, filter.negated, filter.kinds.join()];
      if ('bounds' in filter) return [filter.field, filter.negated, `${filter.bounds.first}…${filter.bounds.last}`];
      return [
        filter.field,
        filter.negated,
        filter.words.map(({ word, prefix }) => word + (prefix ? '*' : '')).join(' '),
      ];
    });

  it.each([
    ['speaker:xi', ['speaker', false, 'xi*']],
    ['speaker:"Xi Jinping"', ['speaker', false, 'xi jinping']],
    ['SPEAKER:“Xi Jinping”', ['speaker', false, 'xi jinping']],
    ['-speaker:Assad', ['speaker', true, 'assad*']],
    ['article:A', ['article', false, 'a*']],
    ['kind:direct', ['kind', false, 'direct']],
    ['kind:d', ['kind', false, 'direct']],
    ['before:2023', ['before', false, '2023-01-01…2023-12-31']],
    ['after:2023-09', ['after', false, '2023-09-01…2023-09-31']],
    ['after:2023–09–22', ['after', false, '2023-09-22…2023-09-22']],
  ])('reads %j', (typed, filter) => {
    expect(filtersOf(typed)).toEqual([filter]);
    expect(termsOf(typed)).toEqual([]);
    expect(problemsOf(typed)).toEqual([]);
  });
});

describe('parseQuery, what goes wrong', () => {
  it.each([
    ['speaker: peace ', ['empty filter', 'speaker:'], ['peace']],
    ['speaker:"" peace ', ['empty filter', 'speaker:""'], ['peace']],
    ['article:… peace ', ['empty filter', 'article:…'], ['peace']],
    ['kind:loud peace ', ['not a kind', 'kind:loud'], ['peace']],
    ['before:monday peace ', ['not a date', 'before:monday'], ['peace']],
    ['after:2023-13 peace ', ['not a date', 'after:2023-13'], ['peace']],
    ['speakr:xi peace ', ['unknown filter', 'speakr:xi'], ['speakr xi', 'peace']],
    ['peace "never clos', ['unclosed quotation mark', '"never clos'], ['peace', '"never clos*"']],
  ])('explains %j and searches the rest', (typed, problem, terms) => {
    expect(problemsOf(typed)).toEqual([problem]);
    expect(termsOf(typed)).toEqual(terms);
  });

  it('says nothing yet when a quotation mark has only just been opened', () => {
    expect(problemsOf('peace "')).toEqual([]);
  });
});

const queryText = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', '“', '”', '-', '–', '*', ':', ' ', 'speaker:', 'kind:', 'before:', 'a', 'é', '2023', '习'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
  )
  .map((parts) => parts.join(''));

describe('parseQuery, on anything', () => {
  it('never throws, and each part stands where it says, one after the other', () => {
    fc.assert(
      fc.property(queryText, (typed) => {
        const { terms, filters, problems } = parseQuery(typed);
        for (const parts of [terms, filters, problems]) {
          const isSound = parts.every(({ start, end, typed: part }, index) => {
            return part !== '' && typed.slice(start, end).endsWith(part) && start >= (parts[index - 1]?.start ?? 0);
          });
          expect(isSound).toBe(true);
        }
        expect(terms.every(({ words }) => words.length > 0)).toBe(true);
      }),
    );
  });

  it.each(['"'.repeat(200_000), '-'.repeat(200_000), 'a'.repeat(500_000), 'a:'.repeat(200_000), 'a"'.repeat(100_000)])(
    'takes little time for a hostile query',
    (typed) => {
      expect(workSeconds(() => parseQuery(typed))).toBeLessThan(3);
    },
  );
});
