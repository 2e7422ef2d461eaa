import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { useHotkeys } from '#ui/use-hotkeys.ts';
import { withParams } from '#views/compare/search-params.ts';
import { type ComparedLink, endIn } from '#views/compare/to-comparison.ts';
import type { CompareParts } from './compare-parts.ts';
import { focusLink } from './focus-link.ts';

interface LinkChoice extends Pick<CompareParts, 'parsed' | 'comparison' | 'shown' | 'chosen'> {
  view: RefObject<HTMLElement | null>;
  /** Whether there is room for one text only. */
  narrow: boolean;
}

/**
 * From link to link: by the function that it gives, and by the keys, which also take the focus along. A key that is
 * pressed again before the page stands goes on from where the last press leads, not from what is shown.
 */
export function useLinkChoice({ view, parsed, comparison, shown, chosen, narrow }: LinkChoice) {
  const [search, setSearch] = useSearchParams();
  const onTheWay = useRef<ComparedLink[]>([]);
  const focusWanted = useRef(false);

  const choose = (step: 1 | -1) => {
    const next = turn(shown, onTheWay.current.at(-1) ?? chosen, step);
    if (!next) return;
    onTheWay.current.push(next);
    // A screen with room for one text goes on with one that has the passage.
    const isHere = !narrow || endIn(next, parsed.column) !== undefined;
    const side = comparison.articles[next.ends[0].column]?.letter ?? null;
    setSearch(withParams(search, { link: next.id, ...(!isHere && { side }) }), { preventScrollReset: true });
  };
  const chooseByKey = (step: 1 | -1) => {
    focusWanted.current = true;
    choose(step);
  };
  const clear = () => {
    if (chosen ?? parsed.show) {
      setSearch(withParams(search, chosen ? { link: null } : { show: null }), { preventScrollReset: true });
    }
  };

  const arrive = useEffectEvent((link: ComparedLink | null) => {
    const arrived = link ? onTheWay.current.indexOf(link) : -1;
    onTheWay.current = arrived === -1 ? [] : onTheWay.current.slice(arrived + 1);
    // Once the passage is drawn, which a text that is folded or not shown does only when it is chosen.
    if (link && focusWanted.current) focusLink(view.current, link);
    if (onTheWay.current.length === 0) focusWanted.current = false;
  });
  useLayoutEffect(() => arrive(chosen), [chosen]);
  useHotkeys({
    n: () => chooseByKey(1),
    p: () => chooseByKey(-1),
    j: () => chooseByKey(1),
    k: () => chooseByKey(-1),
    Escape: clear,
  });
  return choose;
}

/** The link after or before the chosen one; without a choice the first or the last. Stops at the ends. */
function turn<Link>(links: readonly Link[], chosen: Link | null, step: 1 | -1): Link | undefined {
  const at = chosen === null ? -1 : links.indexOf(chosen);
  if (at === -1) return step === 1 ? links[0] : links.at(-1);
  return links[at + step];
}
