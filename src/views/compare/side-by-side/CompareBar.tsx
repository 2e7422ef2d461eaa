import { useSearchParams } from 'react-router';
import styles from './CompareBar.module.css';
import type { CompareParts } from './compare-parts.ts';
import { FilterButtons } from './FilterButtons.tsx';
import { PairPicker } from './PairPicker.tsx';
import { ModeSwitch } from '#views/compare/ModeSwitch.tsx';
import { withParams } from '#views/compare/search-params.ts';
import { TurnButtons, type TurnProps } from './TurnButtons.tsx';

interface CompareBarProps extends CompareParts, TurnProps {
  /** Where one text is shown at a time, it has the turn buttons and no scrolling to tie. */
  narrow: boolean;
}

/** Everything that steers the comparison: which pair, what of it, and the way from link to link. */
export function CompareBar({ narrow, onTurn, ...parts }: CompareBarProps) {
  const [search, setSearch] = useSearchParams();
  const { story, parsed, comparison } = parts;
  const hasSetAside = comparison.left.setAside.length + comparison.right.setAside.length > 0;
  const set = (changes: Parameters<typeof withParams>[1]) =>
    setSearch(withParams(search, changes), { replace: true, preventScrollReset: true });

  return (
    <div className={`${styles.bar} no-print`}>
      <ModeSwitch story={story} />
      {story.articles.length > 2 && <PairPicker {...parts} />}
      <FilterButtons {...parts} />
      <div className={styles.quiet}>
        {hasSetAside && (
          <button
            className="tick"
            type="button"
            aria-pressed={parsed.setAside}
            onClick={() => set({ aside: parsed.setAside ? null : 'shown' })}
          >
            Show text set aside
          </button>
        )}
        {!narrow && (
          <button
            className="tick"
            type="button"
            aria-pressed={parsed.tied}
            onClick={() => set({ scroll: parsed.tied ? 'free' : null })}
          >
            Scroll together
          </button>
        )}
      </div>
      {!narrow && <TurnButtons {...parts} onTurn={onTurn} />}
    </div>
  );
}
