import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workSeconds } from '#tests/bench/work-seconds.ts';
import { splitSentences } from './split-sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('a period ends no sentence', () => {
  it.each([
    'It counters the U.S.-led order in the region.',
    'The veto in the U.N. Security Council came late.',
    'Mr. Hale met Sen. Ortiz and Gov. Lind on the way.',
    'They met on Jan. 5 in the capital.',
    'The novel is by J. K. Rowling and C.S. Lewis.',
    'Shares fell 3.5 percent to $1.20 a piece.',
    'He left at 5 p.m. Monday and came back at 9 a.m. Eastern time.',
    'Some tools, e.g. a hammer, are missing.',
    'He waited … Then nothing came.',
    'He waited... Then nothing came.',
    'The case, Roe v. Wade, is old.',
    'Acme Inc. President Jane Roe resigned.',
    'She lives on St. Mark’s Place with Dr. Lind.',
    'BERKELEY, Calif. — The mayor resigned.',
    'NEW YORK, Nov. 19 (AP) — The mayor resigned.',
    'Sen. Ann Roe, R-Ky., and Rep. Bob Lind, D-Mass., agreed.',
    'See No. 4 and pp. 12 of the report.',
    'George W. Bush spoke.',
    '1. First of all, the roof leaks.',
    '12. The roof leaks.',
    'He said “It leaks. It always has” and left.',
    'They call it “No. Never” and “Yes. Always” in turn.',
    'She holds a Ph.D. Degree of this town.',
    'They left at 5 p.m. Oct. 3 in the rain.',
    'They left at 5 a.m. EST on a bus.',
    'They left at 5 p.m. Thursday by bus.',
    'The (Rev. Roe) came.',
    'He waited.. Then nothing came.',
  ])('%s', (sentence) => {
    expect(split(sentence)).toEqual([sentence]);
  });
});

describe('a sentence ends', () => {
  it.each<[string, string[]]>([
    ['after a year that stands alone', ['2024.', 'It was a good year.']],
    ['after an ordinal that stands alone', ['12th.', 'It was the last.']],
    ['after a number at the end', ['The score was 12.', 'He left.']],
    ['before what a short quotation opens', ['He said “no.”', '“Yes. Always” was the answer.']],
    ['before a bracket', ['He lives in the U.S.', '(The move surprised many.)']],
    [
      'after an abbreviation when the next word can only open a sentence',
      ['He lives in the U.S.', 'The move surprised many.'],
    ],
    ['after a company form', ['She works for Acme Corp.', 'But she wants to leave.']],
    ['after a time of day', ['They left at 5 p.m.', 'Police found them later.']],
    ['with its closing quotation mark', ['“We are done.”', 'She left the room.']],
    ['before an opening quotation mark', ['She left the room.', '“We are done,” she said.']],
    ['with its bracket', ['They agreed (at last.)', 'Nobody knew why.']],
    ['before a number', ['He came in 1998.', '20 years later he left.']],
    ['before an emoji', ['The bridge is open.', '😀 Nobody fell.']],
    ['before what looks like markup or a template', ['He left.', '<b>She</b> stayed.', '{{name}} came.']],
    ['after a time of day before a name', ['They left at 5 p.m.', 'Oslo was dark.']],
    ['after a time of day before a capital', ['They left at 5 p.m.', 'A bus came.']],
    ['after an abbreviation before what is no word', ['She lives in the U.S.', '20 years have passed.']],
    ['after a month that no number follows', ['It rained in Jan.', 'Snow fell later.']],
    ['after what only ends like a title', ['She liked the Hamr.', 'Roe did not.']],
    ['after a full stop that a quotation mark closes', ['“I have no “idea.””', 'Roe left.']],
    ['at a question', ['Who pays?', 'Nobody knows.']],
    ['before an elision', ['I will not go.', '... We have talked about it.']],
    ['with a full stop of another script', ['中国支持。', '他说。']],
  ])('%s', (_rule, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });
});

describe('quotation marks', () => {
  it('keep a quotation and its attribution together', () => {
    const one = ['“Why now?” he asked.', '“Stop!” Smith shouted.', '“Is it over?” the mayor wondered aloud.'];
    for (const sentence of one) expect(split(sentence)).toEqual([sentence]);
  });

  it('keep a short quotation whole, whatever stands in it', () => {
    expect(split('She shouted “Stop! Thief!” and ran after him.')).toHaveLength(1);
    expect(split('She shouted "Stop! Thief!" and ran after him.')).toHaveLength(1);
  });

  it('let a new sentence begin after an attribution', () => {
    expect(split('“This visit is important,” he said. “I hope for more.”')).toEqual([
      '“This visit is important,” he said.',
      '“I hope for more.”',
    ]);
  });

  it('let the sentences of a long quotation be told apart', () => {
    const text =
      '“The agreement that we signed this morning will last for many years. Nobody in this room expected it to come so soon,” she said.';
    expect(split(text)).toHaveLength(2);
  });

  it('do not take “He added” after a full stop for an attribution', () => {
    expect(
      split('They will be “treated equally under the law of the land, wherever they may live.” He added, “At last.”'),
    ).toHaveLength(2);
  });

  it('let an attribution whose words follow it begin anew', () => {
    expect(split('“We hope to meet them all again in the autumn of this year.” Smith said, “At last.”')).toHaveLength(
      2,
    );
  });

  it('let a sentence begin with a mark of any kind', () => {
    expect(split('She named her favourite. “’Long Road,’” she said, “is best.”')).toHaveLength(2);
  });

  it('swallow nothing when they are never closed', () => {
    expect(split('“I hope for more. The talks went on. Nobody left.')).toHaveLength(3);
  });
});

describe('laws', () => {
  const nasty = fc.array(
    fc.constantFrom(
      '“',
      '”',
      '"',
      '. ',
      '.',
      '! ',
      '? ',
      'Mr. ',
      'U.S. ',
      'The ',
      'word ',
      'A. ',
      '… ',
      '...',
      ' ',
      '\n',
      '(',
      ')',
      '5',
      '😀',
      'é',
    ),
    { maxLength: 60 },
  );

  it('hold for any text: in bounds, in order, and nothing but white space between', () => {
    fc.assert(
      fc.property(nasty, (parts) => {
        const text = parts.join('').trim();
        let at = 0;
        for (const { start, end } of splitSentences(text, { start: 0, end: text.length })) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  it.each([
    ['"', 100_000],
    ['“', 100_000],
    ['. ', 300_000],
    ['Mr. ', 200_000],
    ['a', 1_000_000],
    ['...', 200_000],
  ])('hold in time for %s, %i times', (part, times) => {
    expect(workSeconds(() => split(part.repeat(times)))).toBeLessThan(5);
  });
});
