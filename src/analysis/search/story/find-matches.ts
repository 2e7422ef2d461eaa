import { eachDocumentWith, seekWord } from '#analysis/search/find-documents.ts';
import { IN_A_ROW, PARTLY_IN_THE_NAME, RANKS, toRank } from '#analysis/search/quotation-ranks.ts';
import type { QueryTerm } from '#analysis/search/query.ts';
import { TermWatch } from '#analysis/search/term-watch.ts';
import type { WordIndex } from '#analysis/search/word-index.ts';

/** The documents that answer a query, rising, and by document how well they do (see quotation-ranks.ts). */
export interface Matches {
  list: Uint32Array;
  ranks: Uint16Array;
}

/** More words than that at once are no question but a pasted text; the rest of them is not looked at. */
const MOST_TERMS = 250;

/** The documents that have all wanted terms and none that is left out; none where nothing is wanted. */
export function findMatches(words: WordIndex, terms: readonly QueryTerm[]): Matches {
  const total = words.starts.length - 1;
  const toSought = (term: QueryTerm) => term.words.map((word) => seekWord(words, word));
  const wanted = terms
    .filter(({ negated }) => !negated)
    .slice(0, MOST_TERMS)
    .map(toSought);
  /** How many of the terms so far a document has; all of them, or it is out. */
  const met = new Uint8Array(total);
  for (const [number, sought] of wanted.entries()) {
    eachDocumentWith(words, sought, (document) => {
      if (met[document] === number) met[document] = number + 1;
    });
  }
  for (const term of terms) {
    if (term.negated) eachDocumentWith(words, toSought(term), (document) => (met[document] = 0));
  }
  const list = new Uint32Array(total);
  let length = 0;
  for (let document = 0; document < total; document++) {
    if (wanted.length > 0 && met[document] === wanted.length) list[length++] = document;
  }
  const found = list.subarray(0, length);
  return { list: found, ranks: rankDocuments(words, found, wanted) };
}

function rankDocuments(
  words: WordIndex,
  list: Uint32Array,
  wanted: readonly ReturnType<typeof seekWord>[][],
): Uint16Array {
  const ranks = new Uint16Array(words.starts.length - 1);
  const [first, ...others] = wanted;
  const [word, ...more] = first ?? [];
  // One word is always in a row with itself: there is no need to read where it stands.
  if (word && more.length === 0 && others.length === 0) {
    ranks.fill(toRank(IN_A_ROW, 1));
    const { whole } = word;
    if (whole.first < whole.end) {
      eachDocumentWith(words, [{ ranges: [whole], whole }], (document) => (ranks[document] = toRank(IN_A_ROW, 0)));
    }
    return ranks;
  }
  const watch = new TermWatch(words);
  for (const sought of wanted) watch.add(sought);
  for (const document of list) {
    watch.read(document);
    ranks[document] = watch.rank;
  }
  return ranks;
}

/** Things with a name and other words by which they are found; a document each in both. */
export interface NamedIndex {
  names: WordIndex;
  /** The names with all the other words. */
  all: WordIndex;
}

/** A thing that has some of the terms only beside its name stands behind all that have them in theirs. */
export function findNamed({ names, all }: NamedIndex, terms: readonly QueryTerm[]): Matches {
  const { list, ranks } = findMatches(all, terms);
  const byName = findMatches(names, terms);
  const isNamed = new Set(byName.list);
  for (const document of list) {
    ranks[document] = isNamed.has(document)
      ? (byName.ranks[document] ?? 0)
      : Math.min(toRank(PARTLY_IN_THE_NAME, 0) + ((ranks[document] ?? 0) >> 5), RANKS - 1);
  }
  return { list, ranks };
}
