import { expect, it } from 'vitest';
import { readLines } from '#analysis/links/read-lines.fixture.ts';
import { splitWords } from '#analysis/links/split-words.ts';
import { alignWords } from './align-words.ts';
import { findExchanges } from './find-exchanges.ts';
import { makeSide } from './side.ts';

function sideOf(text: string) {
  const sentence = { start: 0, end: text.length };
  return makeSide(text, { sentence, words: splitWords(text, sentence), names: [], dates: [] });
}

/** The words that stand for each other, those that are not the same as `dam~barrage`. */
function describeAlignment(line: string): string {
  const [pair = ''] = line.split(' → ');
  const [a = [], b = []] = pair.split(' | ').map((text) => sideOf(text).words);
  const found = alignWords(a, b).map(({ a: inA, b: inB, equal }) => {
    const [mine, theirs] = [a[inA]?.form, b[inB]?.form];
    return equal ? `${mine} ${inA}/${inB}` : `${mine}~${theirs} ${inA}/${inB}`;
  });
  return `${pair} → ${found.join(', ') || 'nothing'}`;
}

it.each(
  readLines(`
    old dams leak | old dams leak → old 0/0, dams 1/1, leak 2/2
    old dams leak | new boats sail → nothing
    dams leak | the old dams can leak → dams 0/2, leak 1/4
    the dams leak | dams leak → dams 1/0, leak 2/1
    dams leaked | dams are leaking → dams 0/0, leaked 1/2
    broad pacts hold | wide pacts hold → broad~wide 0/0, pacts 1/1, hold 2/2
    broad or wide pacts | wide pacts → wide 2/0, pacts 3/1
    dams leak and boats | boats and dams leak → dams 0/2, leak 1/3
    the and the of it | of it the dam → of 3/0, it 4/1
    the dam of it and of that | of it and of that the dam → the 0/5, dam 1/6
    it leaks | it is that it leaks → it 0/0, leaks 1/4
    ours leak | mine leak → leak 1/1
  `),
)('the words of two sentences: %s', (line) => {
  expect(describeAlignment(line)).toBe(line);
});

/** The words that stand where others stand. */
function describeExchanges(line: string): string {
  const [pair = ''] = line.split(' → ');
  const [textA = '', textB = ''] = pair.split(' | ');
  const [a, b] = [sideOf(textA), sideOf(textB)];
  const words = (side: typeof a, { from, to }: { from: number; to: number }) =>
    side.text.slice(side.words[from]?.start, side.words[to - 1]?.end);
  const found = findExchanges(a, b, alignWords(a.words, b.words)).map((each) => {
    return `${words(a, each.a)} / ${words(b, each.b)}`;
  });
  return `${pair} → ${found.join('; ') || 'nothing'}`;
}

it.each(
  readLines(`
    old dams leak | new dams leak → old / new
    the old dam leaks | the grey stone dam leaks → old / grey stone
    the dam leaks now | the dam leaks here today → nothing
    the dam leaks often | the dam leaks daily → often / daily
    a broad pact | a wide pact → broad / wide
    a broad and lasting pact | a wide and enduring pact → broad and lasting / wide and enduring
    a broad pact of lasting peace | a wide pact of enduring peace → broad / wide; lasting / enduring
    a broad, lasting pact | a wide, enduring pact → broad / wide; lasting / enduring
    the dam, old and grey, leaks | the dam, new and white, leaks → nothing
    the dam is there | the dam of it is there → nothing
    the dam leaks on old grey wet cold dark rainy long days here | the dam leaks on new sunny mornings here → nothing
    the dam leaks on old grey wet cold dark rainy days here | the dam leaks on new sunny mornings here → old grey wet cold dark rainy days / new sunny mornings
  `),
)('the exchanges of two sentences: %s', (line) => {
  expect(describeExchanges(line)).toBe(line);
});
