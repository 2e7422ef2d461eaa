import { toDayBounds } from '#analysis/search/day-bounds.ts';
import { matchQuotations } from '#analysis/search/match-quotations.ts';
import { parseQuery } from '#analysis/search/parse-query.ts';
import type { Query } from '#analysis/search/query.ts';
import type { Respelling } from '#analysis/search/respell-query.ts';
import type { IndexedStory } from './index-story.ts';
import type { QuoteCard } from './quote-card.ts';
import type { QuoteSearch } from './search-params.ts';
import { type Facet, keepKnownValues, passesFacets, toFacets } from './to-facets.ts';

/** What the page shows for an address. */
export interface QuoteList {
  /** In the chosen order. */
  cards: QuoteCard[];
  /** How many quotations the story has. */
  total: number;
  facets: Facet[];
  /** The query that found the cards; with close spellings where nothing has the words as typed. */
  query: Query;
  respellings: Respelling[];
  /** The quotation that the address names although the search leaves it out. */
  leftOut: QuoteCard | null;
  /** True when the address names a quotation that the story does not have. */
  isUnknown: boolean;
}

export function toQuoteList({ story, index, cards: all, cardById }: IndexedStory, search: QuoteSearch): QuoteList {
  const { matches, query, respellings } = matchQuotations(index, parseQuery(search.q));
  const found = matches.flatMap(({ entry, highlights }): QuoteCard[] => {
    const card = cardById.get(entry.quotation.id);
    return card ? [{ ...card, highlights }] : [];
  });
  const chosen = keepKnownValues(all, search.chosen);
  const cards = sortCards(
    found.filter((card) => passesFacets(card, chosen)),
    search.sort,
    all,
  );
  const named = search.quote === null ? null : (cardById.get(search.quote) ?? null);
  return {
    cards,
    total: all.length,
    facets: toFacets(story, all, found, chosen),
    query,
    respellings,
    leftOut: named && !cards.some(({ id }) => id === named.id) ? named : null,
    isUnknown: search.quote !== null && named === null,
  };
}

/** `cards` come best match first. */
function sortCards(cards: QuoteCard[], sort: QuoteSearch['sort'], all: readonly QuoteCard[]): QuoteCard[] {
  if (sort === 'best') return cards;
  const place = new Map(all.map(({ id }, index) => [id, index]));
  const byPlace = (a: QuoteCard, b: QuoteCard) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0);
  if (sort === 'story') return cards.toSorted(byPlace);
  return cards.toSorted((a, b) => compareNewest(toLastDay(a), toLastDay(b)) || byPlace(a, b));
}

/** The last day that the words can have been said on; empty when nothing is known of it. */
const toLastDay = ({ quotation: { said } }: QuoteCard) => (said ? toDayBounds(said.edtf).last : null) ?? '';

const compareNewest = (a: string, b: string) => (a === b ? 0 : a < b ? 1 : -1);
