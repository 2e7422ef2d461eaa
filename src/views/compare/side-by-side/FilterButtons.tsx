import { useSearchParams } from 'react-router';
import type { CompareParts } from './compare-parts.ts';
import styles from './FilterButtons.module.css';
import { SHOWN, type Shown, toShowValue, withParams } from '#views/compare/search-params.ts';
import { countShown, isShown } from '#views/compare/to-comparison.ts';

/** How much the two articles share; each count is a filter, and pressing it again shows everything. */
export function FilterButtons({ parsed, comparison, chosen }: CompareParts) {
  const [search, setSearch] = useSearchParams();
  const { left, right } = comparison;
  const counts = countShown(comparison);
  const names: Record<Shown, string> = {
    same: 'same',
    related: 'related',
    differ: counts.differ === 1 ? 'differs in detail' : 'differ in detail',
    'only-left': `only in ${left.letter}`,
    'only-right': `only in ${right.letter}`,
  };

  const toggle = (pressed: Shown) => {
    const show = parsed.show === pressed ? null : pressed;
    const keepsChoice = chosen !== null && isShown(chosen, show);
    const changes = {
      show: toShowValue(show, parsed),
      ...(!keepsChoice && { link: null }),
      // What only one text has can only be seen in that one.
      ...((show === 'only-left' || show === 'only-right') && { side: null }),
    };
    setSearch(withParams(search, changes), { preventScrollReset: true });
  };

  return (
    <fieldset className={styles.filters}>
      <legend className="visually-hidden">Show</legend>
      {SHOWN.map((show) => (
        <button
          key={show}
          type="button"
          aria-pressed={parsed.show === show}
          disabled={counts[show] === 0 && parsed.show !== show}
          onClick={() => toggle(show)}
        >
          <span className={styles[show]}>
            {counts[show]} {names[show]}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
