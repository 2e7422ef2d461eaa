import { eachDocumentWith } from './find-documents.ts';
import type { Found } from './find-quotations.ts';
import type { SearchIndex } from './index-quotations.ts';
import { TermWatch } from './term-watch.ts';

/** How closely the words of a query stand together in a quotation, the best first. */
const IN_A_ROW = 0;
const NEAR = 1;
const IN_THE_WORDS = 2;
const PARTLY_IN_THE_NAME = 3;
/** As many terms are told apart by whether they stand there as whole words. */
const MOST_COUNTED = 255;
export const RANKS = 4 * (MOST_COUNTED + 1);

/**
 * For each quotation of the list a number below `RANKS`, the best 0: all words in a row as they were typed; near each
 * other; anywhere in the words; some of them only in the speaker's name. Among those, the more terms stand there as
 * whole words and not as the beginnings of longer ones, the better. What else could be weighed, such as the
 * distance between words that are not near or how rare they are, is left out: equal ones come in an order that a
 * reader can see, by date.
 */
export function rankFound(index: SearchIndex, found: Found): Uint16Array {
  const [first, ...more] = found.terms;
  const isOneWord = first?.length === 1 && more.length === 0;
  return isOneWord ? rankByOneWord(index, found) : rankByPlaces(index, found);
}

/** One word is always in a row with itself: there is no need to look at where it stands. */
function rankByOneWord({ words }: SearchIndex, { list, inWords, terms }: Found): Uint16Array {
  const isWhole = new Uint8Array(inWords.length);
  for (const { whole } of terms.flat()) {
    if (whole.first < whole.end)
      eachDocumentWith(words, [{ ranges: [whole], whole }], (ordinal) => (isWhole[ordinal] = 1));
  }
  const ranks = new Uint16Array(list.length);
  for (let at = 0; at < list.length; at++) {
    const ordinal = list[at] ?? 0;
    ranks[at] = toRank(inWords[ordinal] === 1 ? IN_A_ROW : PARTLY_IN_THE_NAME, 1 - (isWhole[ordinal] ?? 0));
  }
  return ranks;
}

function rankByPlaces({ words }: SearchIndex, { list, inWords, terms }: Found): Uint16Array {
  const watch = new TermWatch(words, terms);
  const ranks = new Uint16Array(list.length);
  for (let at = 0; at < list.length; at++) {
    const ordinal = list[at] ?? 0;
    watch.read(ordinal);
    const isNear = watch.shortest <= watch.nearLimit;
    const together = watch.isInARow ? IN_A_ROW : isNear ? NEAR : IN_THE_WORDS;
    ranks[at] = toRank(inWords[ordinal] === terms.length ? together : PARTLY_IN_THE_NAME, watch.notWhole);
  }
  return ranks;
}

const toRank = (closeness: number, notWhole: number) =>
  closeness * (MOST_COUNTED + 1) + Math.min(MOST_COUNTED, notWhole);
