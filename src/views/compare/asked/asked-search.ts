import { createContext, use, useMemo, useSyncExternalStore } from 'react';
import { invariant } from '#ui/invariant.ts';
import type { CompareChanges, CompareParam } from '#views/compare/search-params.ts';

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

/** Always the same object: only who asks for a parameter is drawn anew when it changes. */
export interface Ask {
  change: Change;
  /** The address as it has been asked for. */
  read: () => URLSearchParams;
  subscribe: (listener: () => void) => () => void;
}

export const AskContext = createContext<Ask | null>(null);

/** The way to ask. */
export function useAsk(): Ask {
  const ask = use(AskContext);
  invariant(ask !== null, 'a part of the comparison stands outside AskedSearch');
  return ask;
}

/**
 * Some parameters of the address as they have been asked for: buttons show them at once, while the texts still follow.
 * The texts are drawn from `useSearchParams`.
 */
export function useAsked(names: readonly CompareParam[]): URLSearchParams {
  const { read, subscribe } = useAsk();
  const asked = useSyncExternalStore(subscribe, () => pick(read(), names).toString());
  return useMemo(() => new URLSearchParams(asked), [asked]);
}

const pick = (search: URLSearchParams, names: readonly CompareParam[]) =>
  new URLSearchParams(names.flatMap((name) => search.getAll(name).map((value) => [name, value])));
