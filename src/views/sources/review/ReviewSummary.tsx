import { MISSING, type Missing } from '#intake/review/find-missing.ts';
import { toCountWords } from '#ui/count-words.ts';
import { MISSING_WORDS } from './missing-words.ts';
import styles from './ReviewSummary.module.css';

interface ReviewSummaryProps {
  /** What each article lacks. */
  missing: readonly (readonly Missing[])[];
  copies: number;
  /** Goes to the first article that lacks it, or that is a copy. */
  onGo: (to: Missing | 'copy') => void;
}

/** How many articles lack what, each a way to the first of them. */
export function ReviewSummary({ missing, copies, onGo }: ReviewSummaryProps) {
  const counts = MISSING.map((what) => ({ what, count: missing.filter((each) => each.includes(what)).length }));
  const lacking = counts.filter(({ count }) => count > 0);
  if (lacking.length === 0 && copies === 0) return null;
  return (
    <div className={styles.summary}>
      <h2 id="look">To be looked at</h2>
      <ul aria-labelledby="look">
        {copies > 0 && (
          <li>
            <button type="button" onClick={() => onGo('copy')}>
              {toCountWords(copies, 'copy of another', 'copies of others')}
            </button>
          </li>
        )}
        {lacking.map(({ what, count }) => (
          <li key={what}>
            <button type="button" onClick={() => onGo(what)}>
              {`${count} ${MISSING_WORDS[what].without}`}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
