import { createContext, use } from 'react';
import { invariant } from '#ui/invariant.ts';
import type { CompareChanges } from '#views/compare/search-params.ts';

interface ChangeOptions {
  /** Makes no entry in the history. */
  replace?: boolean;
  /** What is worked out, from the page as it still stands, only after the press has been answered. */
  late?: () => CompareChanges;
}

/** Changes the address; given a function, in view of what has been asked for so far. Null changes nothing. */
export type Change = (
  changes: CompareChanges | ((asked: URLSearchParams) => CompareChanges | null),
  options?: ChangeOptions,
) => void;

/** Apart from each other: who only asks is not drawn anew with each question. */
export const AskedContext = createContext<URLSearchParams | null>(null);
export const AskContext = createContext<{ change: Change; readAsked: () => URLSearchParams } | null>(null);

/**
 * The address as it has been asked for: buttons show it at once, while the texts still follow. The page is drawn from
 * `useSearchParams`.
 */
export function useAsked(): URLSearchParams {
  const asked = use(AskedContext);
  invariant(asked !== null, 'a part of the comparison stands outside AskedSearch');
  return asked;
}

/** The way to ask; always the same. */
export function useAsk() {
  const ask = use(AskContext);
  invariant(ask !== null, 'a part of the comparison stands outside AskedSearch');
  return ask;
}
