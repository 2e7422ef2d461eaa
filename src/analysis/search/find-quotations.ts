import { FACET_NAMES } from './quote-request.ts';
import { type FlagsByFacet, toFilterFlags, toVoicesNamed } from './filter-quotations.ts';
import { eachDocumentWith, type SoughtWord, seekWord } from './find-documents.ts';
import type { SearchIndex } from './index-quotations.ts';
import type { Query, QueryTerm } from './query.ts';

/** What a query finds. */
export interface Found {
  /** The ordinals that have every word of the query and meet its conditions, rising. */
  list: Uint32Array;
  /** For each quotation how many terms stand in its words; all others of a found one stand in the speaker's name. */
  inWords: Uint16Array;
  /** The terms that are not left out, each once, as they are sought. */
  terms: readonly (readonly SoughtWord[])[];
}

/** More words than that at once are no question but a pasted text; the rest of them is not looked at. */
const MOST_TERMS = 1_000;

/** The quotations that have every word of the query, in their words or their speaker's name, and meet its filters. */
export function findQuotations(index: SearchIndex, query: Query): Found {
  const { total, words, columns } = index;
  let list = passFilters(index, toFilterFlags(index, query.filters));
  const inWords = new Uint16Array(total);
  const lastMet = new Uint16Array(total); // the number of the last term that a quotation was seen to meet, from 1
  const terms: SoughtWord[][] = [];
  const distinct = [...new Map(query.terms.map((term) => [toKey(term), term])).values()].slice(0, MOST_TERMS);
  for (const [place, term] of distinct.entries()) {
    const number = place + 1;
    const sought = term.words.map((word) => seekWord(words, word));
    eachDocumentWith(words, sought, (ordinal) => {
      if (lastMet[ordinal] === number) return;
      lastMet[ordinal] = number;
      inWords[ordinal] = (inWords[ordinal] ?? 0) + 1;
    });
    const named = toVoicesNamed(index, term.words);
    const voiceOf = columns.speaker.of;
    list = keep(list, (ordinal) => {
      const isMet = lastMet[ordinal] === number || (named !== null && named[voiceOf[ordinal] ?? 0] === 1);
      return isMet !== term.negated;
    });
    if (!term.negated) terms.push(sought);
  }
  return { list, inWords, terms };
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

/** Equal for terms that ask for the same. */
function toKey({ words, negated }: QueryTerm): string {
  const parts = words.map(
    ({ word, prefix, spellings }) => `${[...(spellings ?? [word])].join('|')}${prefix ? '*' : ''}`,
  );
  return `${negated ? '-' : ''}${parts.join(' ')}`;
}

function passFilters({ total, columns }: SearchIndex, flags: FlagsByFacet): Uint32Array {
  const list = new Uint32Array(total);
  for (let ordinal = 0; ordinal < total; ordinal++) list[ordinal] = ordinal;
  return FACET_NAMES.reduce<Uint32Array>((left, facet) => {
    const allowed = flags[facet];
    const { of } = columns[facet];
    return allowed ? keep(left, (ordinal) => allowed[of[ordinal] ?? 0] === 1) : left;
  }, list);
}
