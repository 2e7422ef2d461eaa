import { describe, expect, it } from 'vitest';
import { seekWord } from './find-documents.ts';
import { parseQuery } from './parse-query.ts';
import { TermWatch } from './term-watch.ts';
import { WordIndexBuilder } from './word-index.ts';

/** An index of some quotations. */
function index(...quotations: string[]) {
  const builder = new WordIndexBuilder();
  for (const words of quotations) {
    builder.add(words);
    builder.endDocument();
  }
  return builder.finish();
}

/** Watches for the terms of a query; a space behind it ends its last word. */
function watchFor(typed: string, ...quotations: string[]) {
  const words = index(...quotations);
  const watch = new TermWatch(words);
  const bits = parseQuery(typed).terms.map((term) => watch.add(term.words.map((word) => seekWord(words, word))));
  return { watch, bits };
}

/** How a query stands in a quotation between two others that begin and end with its words. */
function describeStanding(line: string): string {
  const [both = ''] = line.split(' → ');
  const [typed = '', quotation = ''] = both.split(' @ ');
  const { watch } = watchFor(
    typed.replace(/\*$|$/u, (end) => (end ? '' : ' ')),
    'war or peace',
    quotation,
    'peace and war',
  );
  watch.read(1);
  const missing = watch.terms & ~watch.met;
  const how = missing !== 0 ? 'not all' : watch.isInARow ? 'in a row' : watch.isNear ? 'near' : 'far apart';
  return `${both} → ${how} ${watch.rank}`;
}

describe('how the words of a query stand in a quotation', () => {
  it.each(
    `war @ a war → in a row 0
    war* @ a war → in a row 0
    war* @ a warning → in a row 1
    war* @ a warning of war → in a row 0
    war peace @ war peace → in a row 0
    war peace @ no war peace here → in a row 0
    war pea* @ war peace → in a row 1
    war pea* @ war pea → in a row 0
    war pea* @ wars war peaceful → in a row 1
    war peace @ peace war → near 32
    war peace @ war and peace → near 32
    war peace @ war one two three four peace → near 32
    war peace @ war one two three four five peace → far apart 64
    war peace @ war one two three four five peace war → near 32
    war peace @ peace one two three four five war peace → in a row 0
    war peace @ war one two war three four five peace → near 32
    war pea* @ war and peace → near 33
    war peace @ a war → not all 97
    war peace @ peace → not all 97
    war peace @ nothing → not all 98
    war peace now @ war one two three four five peace now → near 32
    war peace now @ war one two three four five six peace now → far apart 64
    war war peace @ war peace war → near 32
    "war peace" @ war peace → in a row 0
    "war peace" @ peace war → not all 97
    "war peace" @ war and peace → not all 97
    "war peace" @ peace → not all 97
    "war and peace" now @ war and peace now → in a row 0
    "war and peace" now @ now war and peace → near 32
    "war and peace" now @ war and peace one two three four five six now → near 32
    "war and peace" now @ war and peace one two three four five six seven now → far apart 64
    "war peace" "peace now" @ war peace and peace now → near 32
    "war peace" "peace now" @ war peace now → near 32`.split(/\s*\n\s*/u),
  )('%s', (line) => {
    expect(describeStanding(line)).toBe(line);
  });

  it('is read anew in each quotation', () => {
    const { watch } = watchFor('war peace ', 'war peace', 'war', 'peace and war');
    const ranks = [0, 1, 2, 0].map((ordinal) => {
      watch.read(ordinal);
      return watch.rank;
    });
    expect(ranks).toEqual([0, 97, 32, 0]);
  });

  it('is told of as many words as there are bits', () => {
    const names = Array.from({ length: 32 }, (_, at) => `w${at}`);
    const { watch, bits } = watchFor(`${names.join(' ')} `, names.join(' '));
    expect(bits).toEqual([...names.slice(0, 31).map((_, at) => 2 ** at), 0]);
    watch.read(0);
    expect([watch.met === watch.terms, watch.isInARow, watch.rank]).toEqual([true, true, 0]);
    expect(watchFor(`${names.slice(0, 30).join(' ')} "a b" c `, 'a b').bits.slice(-2)).toEqual([0, 2 ** 30]);
  });
});
