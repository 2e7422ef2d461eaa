import { findRarestTerm, markDocumentsWith, type SoughtWord, seekWord } from '#analysis/search/find-documents.ts';
import { PARTLY_IN_THE_NAME, RANKS, toRank } from '#analysis/search/quotation-ranks.ts';
import type { QueryTerm } from '#analysis/search/query.ts';
import { rankByWhole } from '#analysis/search/rank-by-whole.ts';
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
  const toSought = (term: QueryTerm) => ({ words: term.words.map((word) => seekWord(words, word)) });
  const isWanted = ({ negated }: QueryTerm) => !negated;
  const wanted = terms.filter(isWanted).slice(0, MOST_TERMS).map(toSought);
  /** 1 for what is worth a look. */
  const marks = new Uint8Array(words.starts.length - 1);
  const rarest = findRarestTerm(words, wanted);
  if (rarest) markDocumentsWith(words, rarest.words, marks, 1);
  for (const term of terms) if (!isWanted(term)) markDocumentsWith(words, toSought(term).words, marks, 0);
  const [word, ...more] = rarest?.words ?? [];
  if (word && more.length === 0 && wanted.length === 1) {
    return { list: listMarked(marks), ranks: rankByWhole(words, word.whole) };
  }
  return readTerms(words, marks, wanted);
}

/** Of the marked documents those that have all terms. */
function readTerms(words: WordIndex, marks: Uint8Array, terms: readonly { words: SoughtWord[] }[]): Matches {
  const watch = new TermWatch(words);
  for (const term of terms) {
    if (watch.add(term.words) !== 0) continue;
    // More words than can be told apart at once.
    const has = new Uint8Array(marks.length);
    markDocumentsWith(words, term.words, has, 1);
    for (let document = 0; document < marks.length; document++) if (has[document] === 0) marks[document] = 0;
  }
  const ranks = new Uint16Array(marks.length);
  for (let document = 0; document < marks.length; document++) {
    if (marks[document] === 0) continue;
    watch.read(document);
    if (watch.met === watch.terms) ranks[document] = watch.rank;
    else marks[document] = 0;
  }
  return { list: listMarked(marks), ranks };
}

function listMarked(marks: Uint8Array): Uint32Array {
  const list = new Uint32Array(marks.length);
  let length = 0;
  for (let document = 0; document < marks.length; document++) if (marks[document] === 1) list[length++] = document;
  return list.subarray(0, length);
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
