import type { EntryFlags } from './facet-column.ts';
import { type FlagsByFacet, toFilterFlags, toVoicesNamed } from './filter-quotations.ts';
import { findRarestTerm, markDocumentsWith, type SoughtWord, seekWord } from './find-documents.ts';
import type { SearchIndex } from './index-quotations.ts';
import type { Query, QueryTerm } from './query.ts';
import { PARTLY_IN_THE_NAME, toRank } from './quotation-ranks.ts';
import { FACET_NAMES } from './quote-request.ts';
import { rankByWhole } from './rank-by-whole.ts';
import { TermWatch } from './term-watch.ts';

/** What a query finds. */
export interface Found {
  /** The ordinals that have every word of the query and meet its conditions, rising. */
  list: Uint32Array;
  /** By ordinal, how well those answer the query (see quotation-ranks.ts); null when it asks for no words. */
  ranks: Uint16Array | null;
}

/** More words than that at once are no question but a pasted text; the rest of them is not looked at. */
const MOST_TERMS = 1_000;

/** A term as the index can look for it. */
interface SoughtTerm {
  words: SoughtWord[];
  /** The voices that have it in a full name. */
  named: EntryFlags;
  negated: boolean;
}

/** The quotations that have every word of the query, in their words or their speaker's name, and meet its filters. */
export function findQuotations(index: SearchIndex, query: Query): Found {
  const distinct = [...new Map(query.terms.map((term) => [toKey(term), term])).values()].slice(0, MOST_TERMS);
  const sought = distinct.map(({ words, negated }): SoughtTerm => ({
    words: words.map((word) => seekWord(index.words, word)),
    named: toVoicesNamed(index, words),
    negated,
  }));
  const terms = sought.filter(({ negated }) => !negated);
  // The term that leaves the least to look at is looked up, all others are read where it stands.
  const rarest = findRarestTerm(index.words, terms);
  const meets = rarest ? meet(index, rarest) : null;
  let list = passFilters(index, toFilterFlags(index, query.filters), meets);
  for (const term of sought.filter(({ negated }) => negated)) {
    const unwanted = meet(index, term);
    list = keep(list, (ordinal) => unwanted[ordinal] === 0);
  }
  if (!rarest || !meets) return { list, ranks: null };
  const [word, ...more] = rarest.words;
  if (terms.length > 1 || more.length > 0 || !word) return readTerms(index, list, terms);
  return { list, ranks: rankByOneWord(index, meets, word) };
}

/** Equal for terms that ask for the same. */
function toKey({ words, negated }: QueryTerm): string {
  const parts = words.map(
    ({ word, prefix, spellings }) => `${[...(spellings ?? [word])].join('|')}${prefix ? '*' : ''}`,
  );
  return `${negated ? '-' : ''}${parts.join(' ')}`;
}

const IN_WORDS = 2;
const IN_NAME = 1;

/** For each quotation whether it has the term in its words, or else in its speaker's name; 0 if in neither. */
function meet({ total, words, columns }: SearchIndex, { words: sought, named }: SoughtTerm): Uint8Array {
  const meets = new Uint8Array(total);
  markDocumentsWith(words, sought, meets, IN_WORDS);
  if (named) {
    const { of } = columns.speaker;
    for (let ordinal = 0; ordinal < total; ordinal++) {
      if (meets[ordinal] === 0 && named[of[ordinal] ?? 0] === 1) meets[ordinal] = IN_NAME;
    }
  }
  return meets;
}

/** `meets`: for each quotation 0 if it is not worth a look; null when all are. */
function passFilters({ total, columns }: SearchIndex, flags: FlagsByFacet, meets: Uint8Array | null): Uint32Array {
  const list = new Uint32Array(total);
  let length = 0;
  for (let ordinal = 0; ordinal < total; ordinal++)
    if (meets === null || meets[ordinal] !== 0) list[length++] = ordinal;
  return FACET_NAMES.reduce<Uint32Array>(
    (left, facet) => {
      const allowed = flags[facet];
      const { of } = columns[facet];
      return allowed ? keep(left, (ordinal) => allowed[of[ordinal] ?? 0] === 1) : left;
    },
    list.subarray(0, length),
  );
}

/** In place: the first of `list` that are kept move up, and what is left behind them is cut off. */
function keep(list: Uint32Array, isKept: (ordinal: number) => boolean): Uint32Array {
  let length = 0;
  for (let at = 0; at < list.length; at++) {
    const ordinal = list[at] ?? 0;
    if (isKept(ordinal)) list[length++] = ordinal;
  }
  return list.subarray(0, length);
}

/** One word is always in a row with itself: there is no need to look at where it stands. */
function rankByOneWord({ words }: SearchIndex, meets: Uint8Array, { whole }: SoughtWord): Uint16Array {
  const ranks = rankByWhole(words, whole);
  for (let ordinal = 0; ordinal < meets.length; ordinal++) {
    if (meets[ordinal] === IN_NAME) ranks[ordinal] = toRank(PARTLY_IN_THE_NAME, 1);
  }
  return ranks;
}

/** Of the quotations of `list`, which has one of the terms, those that have all. */
function readTerms(index: SearchIndex, list: Uint32Array, terms: readonly SoughtTerm[]): Found {
  const { of } = index.columns.speaker;
  const watch = new TermWatch(index.words);
  const watched: { bit: number; named: EntryFlags }[] = [];
  let left = list;
  for (const term of terms) {
    const bit = watch.add(term.words);
    if (bit !== 0) {
      watched.push({ bit, named: term.named });
      continue;
    }
    const meets = meet(index, term);
    left = keep(left, (ordinal) => meets[ordinal] !== 0);
  }
  const ranks = new Uint16Array(index.total);
  const found = keep(left, (ordinal) => {
    watch.read(ordinal);
    const missing = watch.terms & ~watch.met;
    const voice = of[ordinal] ?? 0;
    if (missing !== 0 && watched.some(({ bit, named }) => (missing & bit) !== 0 && named?.[voice] !== 1)) return false;
    ranks[ordinal] = watch.rank;
    return true;
  });
  return { list: found, ranks };
}
