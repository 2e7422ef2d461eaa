import { FACET_NAMES } from './quote-request.ts';
import { type FlagsByFacet, toFilterFlags, toVoicesNamed } from './filter-quotations.ts';
import { eachDocumentWith, type SoughtWord, seekWord } from './find-documents.ts';
import type { SearchIndex } from './index-quotations.ts';
import type { Query, QueryTerm } from './query.ts';

/** What a query finds. */
export interface Found {
  /** For each quotation 1 if it has every word of the query and meets its conditions. */
  isFound: Uint8Array;
  /** For each quotation how many terms stand in its words; all others of a found one stand in the speaker's name. */
  inWords: Uint16Array;
  /** The terms that are not left out, each once, as they are sought. */
  terms: readonly (readonly SoughtWord[])[];
  count: number;
}

/** More words than that at once are no question but a pasted text; the rest of them is not looked at. */
const MOST_TERMS = 1_000;

/** The quotations that have every word of the query, in their words or their speaker's name, and meet its filters. */
export function findQuotations(index: SearchIndex, query: Query): Found {
  const { total, words, columns } = index;
  const isFound = passFilters(index, toFilterFlags(index, query.filters));
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
    for (let ordinal = 0; ordinal < total; ordinal++) {
      const isMet = lastMet[ordinal] === number || (named !== null && named[columns.speaker.of[ordinal] ?? 0] === 1);
      if (isMet === term.negated) isFound[ordinal] = 0;
    }
    if (!term.negated) terms.push(sought);
  }
  let count = 0;
  for (const does of isFound) count += does;
  return { isFound, inWords, terms, count };
}

/** Equal for terms that ask for the same. */
function toKey({ words, negated }: QueryTerm): string {
  const parts = words.map(
    ({ word, prefix, spellings }) => `${[...(spellings ?? [word])].join('|')}${prefix ? '*' : ''}`,
  );
  return `${negated ? '-' : ''}${parts.join(' ')}`;
}

function passFilters({ total, columns }: SearchIndex, flags: FlagsByFacet): Uint8Array {
  const passing = new Uint8Array(total).fill(1);
  for (const facet of FACET_NAMES) {
    const allowed = flags[facet];
    if (!allowed) continue;
    const { of } = columns[facet];
    for (let ordinal = 0; ordinal < total; ordinal++) if (allowed[of[ordinal] ?? 0] !== 1) passing[ordinal] = 0;
  }
  return passing;
}
