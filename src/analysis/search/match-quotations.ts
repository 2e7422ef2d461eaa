import type { Span } from '#analysis/annotations.ts';
import { type Occurrence, findWords } from './find-words.ts';
import type { SearchEntry, SearchIndex } from './index-quotations.ts';
import { passesFilters } from './passes-filters.ts';
import type { Query } from './query.ts';
import { type Rank, compareRanks, rankMatch } from './rank-match.ts';
import { type Respelling, respellQuery } from './respell-query.ts';
import { mergeSpans, toHighlights } from './to-highlights.ts';

/** A quotation that a query finds. */
export interface QuotationMatch {
  entry: SearchEntry;
  /** What to mark: offsets into the article, each within one span of the quotation, in order, not overlapping. */
  highlights: Span[];
  rank: Rank;
}

export interface QuotationMatches {
  /** Best first; equally good ones in the order of the story. */
  matches: QuotationMatch[];
  /** The query that found them: with close spellings when nothing has a word as it was typed. */
  query: Query;
  respellings: Respelling[];
}

/** The quotations that have every word of the query, in their words or their speaker's name, and meet its filters. */
export function matchQuotations(index: SearchIndex, query: Query): QuotationMatches {
  const matches = findMatches(index, query);
  if (matches.length > 0) return { matches, query, respellings: [] };
  const respelled = respellQuery(query, index.vocabulary);
  if (respelled.respellings.length === 0) return { matches, query, respellings: [] };
  return { matches: findMatches(index, respelled.query), ...respelled };
}

function findMatches({ entries }: SearchIndex, query: Query): QuotationMatch[] {
  return entries
    .flatMap((entry) => (passesFilters(entry, query.filters) ? (matchEntry(entry, query) ?? []) : []))
    .toSorted((a, b) => compareRanks(a.rank, b.rank));
}

function matchEntry(entry: SearchEntry, query: Query): QuotationMatch | null {
  const { text, words, names, quotation } = entry;
  const terms = query.terms.filter(({ negated }) => !negated);
  const occurrences: Occurrence[][] = [];
  for (const term of query.terms) {
    const places = findWords(term.words, words);
    const found = places.length > 0 || names.some((name) => findWords(term.words, name).length > 0);
    if (found === term.negated) return null;
    if (!term.negated) occurrences.push(places);
  }
  const highlights = terms.flatMap((term, index) =>
    toHighlights(text, quotation.spans, words, term, occurrences[index] ?? []),
  );
  return { entry, highlights: mergeSpans(highlights), rank: rankMatch(terms, occurrences, words) };
}
