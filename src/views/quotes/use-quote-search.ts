import { useSearchParams } from 'react-router';
import { parseQuoteSearch, type QuoteSearch, toSearchParams } from './search-params.ts';

/** Marks a change of the address that typing made, so that the field knows its own words. */
export interface TypingState {
  typed: true;
}

export interface QuoteSearchState {
  search: QuoteSearch;
  /** A choice: the browser's "back" undoes it. */
  choose: (next: QuoteSearch) => void;
  /** A keystroke: takes the place of the one before in the history. */
  type: (q: string) => void;
}

/** What the address asks for, and the ways to change it. */
export function useQuoteSearch(): QuoteSearchState {
  const [params, setParams] = useSearchParams();
  const search = parseQuoteSearch(params);
  return {
    search,
    choose: (next) => setParams(toSearchParams(next), { preventScrollReset: true }),
    type: (q) => {
      // The last word as typed may not have reached the rendered address yet: the rest of it is taken from the latest.
      setParams((latest) => toSearchParams({ ...parseQuoteSearch(latest), q, quote: null }), {
        replace: true,
        preventScrollReset: true,
        state: { typed: true } satisfies TypingState,
      });
    },
  };
}
