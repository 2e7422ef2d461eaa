import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useHotkeys } from '#ui/use-hotkeys.ts';
import { useLatestCallback } from '#ui/use-latest-callback.ts';
import { useAsk } from '#views/compare/asked/asked-search.ts';
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
  const { change, read } = useAsk();
  const focusWanted = useRef(false);

  const choose = useLatestCallback((step: 1 | -1) =>
    change((asked) => {
      const from = shown.find(({ id }) => id === asked.get('link')) ?? null;
      const next = turn(shown, from, step);
      if (!next) return null;
      // A screen with room for one text goes on with one that has the passage.
      const isHere = !narrow || endIn(next, parsed.column) !== undefined;
      const side = comparison.articles[next.ends[0].column]?.letter ?? null;
      return { link: next.id, ...(!isHere && { side }) };
    }),
  );
  const chooseByKey = (step: 1 | -1) => {
    focusWanted.current = true;
    choose(step);
  };
  const clear = () =>
    change((asked) => {
      if (comparison.links.some(({ id }) => id === asked.get('link'))) return { link: null };
      return asked.has('show') ? { show: null } : null;
    });

  const arrive = useEffectEvent((link: ComparedLink | null) => {
    // Once the passage is drawn, which a text that is folded or not shown does only when it is chosen.
    if (link && focusWanted.current) focusLink(view.current, link);
    if (read().get('link') === (link?.id ?? null)) focusWanted.current = false;
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
