import { useAsk, useAsked } from '#views/compare/asked/asked-search.ts';
import type { CompareParts } from './compare-parts.ts';
import { type CompareChanges, parseTextSwitches } from '#views/compare/search-params.ts';

interface TextSwitchesProps extends Pick<CompareParts, 'comparison'> {
  /** Where one text is shown at a time, there is no scrolling to tie. */
  narrow: boolean;
}

/** How the texts are shown: what is folded away, what was set aside, and whether they scroll together. */
export function TextSwitches({ comparison, narrow }: TextSwitchesProps) {
  const { change } = useAsk();
  const { folded, setAside, tied } = parseTextSwitches(useAsked(['fold', 'aside', 'scroll']));
  const hasSetAside = comparison.articles.some((article) => article.setAside.length > 0);
  const switches: { name: string; isOn: boolean; isOffered: boolean; changes: CompareChanges }[] = [
    {
      name: 'Fold what is shared',
      isOn: folded === 'shared',
      isOffered: comparison.links.length > 0,
      changes: { fold: folded === 'shared' ? null : 'shared' },
    },
    {
      name: 'Fold the rest',
      isOn: folded === 'rest',
      isOffered: comparison.links.length > 0,
      changes: { fold: folded === 'rest' ? null : 'rest' },
    },
    {
      name: 'Show text set aside',
      isOn: setAside,
      isOffered: hasSetAside,
      changes: { aside: setAside ? null : 'shown' },
    },
    { name: 'Scroll together', isOn: tied, isOffered: !narrow, changes: { scroll: tied ? 'free' : null } },
  ];
  return switches
    .filter(({ isOffered }) => isOffered)
    .map(({ name, isOn, changes }) => (
      <button
        key={name}
        className="tick"
        type="button"
        aria-pressed={isOn}
        onClick={() => change(changes, { replace: true })}
      >
        {name}
      </button>
    ));
}
