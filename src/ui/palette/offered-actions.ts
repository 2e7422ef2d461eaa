import { useLayoutEffect, useRef } from 'react';

/** Something to do, offered in the search over everything by the part of the page that can do it. */
export interface OfferedAction {
  /** A sentence without its full stop: "Show the list of keys". */
  label: string;
  /** Other words by which it is found. */
  words?: string;
  /** The key that does the same, as the list of keys has it. */
  keys?: string;
  /** An address of the app, or what happens. */
  does: string | (() => void);
}

/** Whose actions come first: those of what is nearest to the reader. */
const OWNERS = ['page', 'story', 'app'] as const;
type Owner = (typeof OWNERS)[number];

const offers = new Set<{ owner: Owner; list: () => readonly OfferedAction[] }>();

/** Offers actions as long as the component is shown; they are asked for when the search opens. */
export function useOfferedActions(owner: Owner, actions: readonly OfferedAction[]): void {
  const latest = useRef(actions);
  useLayoutEffect(() => {
    latest.current = actions;
  });
  useLayoutEffect(() => {
    const offer = { owner, list: () => latest.current };
    offers.add(offer);
    return () => void offers.delete(offer);
  }, [owner]);
}

/** What is offered now. */
export function listOfferedActions(): OfferedAction[] {
  return [...offers]
    .toSorted((a, b) => OWNERS.indexOf(a.owner) - OWNERS.indexOf(b.owner))
    .flatMap(({ list }) => list());
}
