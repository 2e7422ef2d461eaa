import { useSearchParams } from 'react-router';
import { ArticlePicker } from './ArticlePicker.tsx';
import styles from './CompareBar.module.css';
import type { CompareParts } from './compare-parts.ts';
import { FilterButtons } from './FilterButtons.tsx';
import { ModeSwitch } from '#views/compare/ModeSwitch.tsx';
import { type CompareChanges, MAX_COLUMNS, withParams } from '#views/compare/search-params.ts';
import { TurnButtons, type TurnProps } from './TurnButtons.tsx';

interface CompareBarProps extends CompareParts, TurnProps {
  /** Where one text is shown at a time, it has the turn buttons and no scrolling to tie. */
  narrow: boolean;
}

/** Everything that steers the comparison: what of it is shown, how, and the way from link to link. */
export function CompareBar({ narrow, onTurn, ...parts }: CompareBarProps) {
  const [search, setSearch] = useSearchParams();
  const { story, parsed, comparison } = parts;
  const columns = comparison.articles.length;
  const hasSetAside = comparison.articles.some(({ setAside }) => setAside.length > 0);
  const set = (changes: CompareChanges) =>
    setSearch(withParams(search, changes), { replace: true, preventScrollReset: true });

  return (
    <div className={`${styles.bar} no-print`}>
      <ModeSwitch story={story} />
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
      {columns < Math.min(MAX_COLUMNS, story.articles.length) && <ArticlePicker {...parts} column={columns} />}
      {!narrow && <TurnButtons {...parts} onTurn={onTurn} />}
    </div>
  );
}
