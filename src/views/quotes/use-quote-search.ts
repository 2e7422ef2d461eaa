import { startTransition, useEffect, useMemo, useOptimistic, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { createDebounce } from './create-debounce.ts';
import { parseQuoteSearch, type QuoteSearch, toSearchParams } from './search-params.ts';

/**
 * Typing has come to rest. Browsers refuse addresses that change too often (Safari throws after 100 changes in half a
 * minute), and every change draws all links of the page anew, for which no keystroke should wait.
 */
const PAUSE_MS = 400;

export interface QuoteSearchState {
  search: QuoteSearch;
  /** A choice: the browser's "back" undoes it. */
  choose: (next: QuoteSearch) => void;
  /** A keystroke: takes the place of the one before in the history. */
  type: (q: string) => void;
  /** Typing is over: the address catches up at once. */
  endTyping: () => void;
}

/**
 * What the address asks for, and the ways to change it. A change shows at once; the address, which is the truth,
 * follows: every navigation waits for the route's loader, and typing until it comes to rest.
 */
export function useQuoteSearch(): QuoteSearchState {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const inAddress = useMemo(() => parseQuoteSearch(params), [params]);
  const [search, show] = useOptimistic(inAddress);
  const [typing] = useState(() => createDebounce(PAUSE_MS));
  useEffect(() => typing.drop, [typing]);

  const go = (next: QuoteSearch, replace: boolean) =>
    navigate(`?${toSearchParams(next)}`, { replace, preventScrollReset: true });
  return {
    search,
    choose: (next) =>
      startTransition(async () => {
        show(next);
        typing.drop();
        await go(next, false);
      }),
    type: (q) =>
      startTransition(async () => {
        const next = { ...search, q, quote: null };
        const { href } = location;
        show(next);
        // Another change of the address, such as the browser's "back", has overtaken the words.
        await typing.run(() => (location.href === href ? go(next, true) : undefined));
      }),
    endTyping: typing.flush,
  };
}
