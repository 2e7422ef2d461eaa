import { startTransition, useEffect, useMemo, useOptimistic, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { afterPaint } from '#ui/after-paint.ts';
import { createDebounce } from './create-debounce.ts';
import { parseQuoteSearch, type QuoteSearch, toSearchParams } from './search-params.ts';

/**
 * Typing has come to rest. Browsers refuse addresses that change too often (Safari throws after 100 changes in half a
 * minute), and every change draws all links of the page anew, for which no keystroke should wait.
 */
const PAUSE_MS = 400;

export interface QuoteSearchState {
  /** What stands in the field: by a keystroke ahead of `search` until the next frame. */
  inField: string;
  search: QuoteSearch;
  /** A choice: the browser's "back" undoes it. */
  choose: (next: QuoteSearch) => void;
  /** A keystroke: takes the place of the one before in the history. */
  type: (q: string) => void;
  /** Typing is over: the address catches up at once. */
  endTyping: () => void;
}

/**
 * What the address asks for, and the ways to change it. A keystroke shows at once in the field, a choice at once
 * everywhere; the address, which is the truth, follows: every navigation waits for the route's loader, and typing until
 * it comes to rest. With `fieldFirst` all else follows a keystroke after the frame that shows it: where the page
 * itself searches, it would hold that frame up.
 */
export function useQuoteSearch(fieldFirst: boolean): QuoteSearchState {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const inAddress = useMemo(() => parseQuoteSearch(params), [params]);
  const [search, show] = useOptimistic(inAddress);
  const [typing] = useState(() => createDebounce(PAUSE_MS));
  useEffect(() => typing.drop, [typing]);

  const [waiting, setWaiting] = useState<string | null>(null);
  const afterFrame = useRef<{ search: () => void; callOff: () => void } | null>(null);
  const drop = () => {
    afterFrame.current?.callOff();
    afterFrame.current = null;
    setWaiting(null);
  };
  useEffect(() => () => afterFrame.current?.callOff(), []);

  const go = (next: QuoteSearch, replace: boolean) =>
    navigate(`?${toSearchParams(next)}`, { replace, preventScrollReset: true });
  const searchFor = (q: string) =>
    startTransition(async () => {
      const next = { ...search, q, quote: null };
      const { href } = location;
      show(next);
      // Another change of the address, such as the browser's "back", has overtaken the words.
      await typing.run(() => (location.href === href ? go(next, true) : undefined));
    });
  return {
    inField: waiting ?? search.q,
    search,
    choose: (next) => {
      drop();
      startTransition(async () => {
        show(next);
        typing.drop();
        await go(next, false);
      });
    },
    type: (q) => {
      drop();
      if (!fieldFirst) return searchFor(q);
      setWaiting(q);
      const find = () => {
        drop();
        searchFor(q);
      };
      afterFrame.current = { search: find, callOff: afterPaint(find) };
    },
    endTyping: () => {
      afterFrame.current?.search();
      typing.flush();
    },
  };
}
