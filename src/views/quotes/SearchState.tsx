import { toNumberWords } from '#ui/count-words.ts';
import styles from './SearchState.module.css';

export interface SearchStateProps {
  /** The number of quotations in the story. */
  total: number;
  /** The share of the work that is done, from 0 to 1; null when nothing is being done. */
  progress: number | null;
  failure: { error: Error; retry: () => void } | null;
}

/** What a large story needs before it can be searched, or why it cannot. */
export function SearchState({ total, progress, failure }: SearchStateProps) {
  if (failure) {
    return (
      <div className={styles.failure} role="alert">
        <p>
          The quotations of this story cannot be searched at the moment: {failure.error.message}. They can still be read
          in their articles.
        </p>
        <button type="button" onClick={failure.retry}>
          Try again
        </button>
      </div>
    );
  }
  return (
    <label className={styles.progress}>
      <span>Making {toNumberWords(total)} quotations searchable</span>
      <progress value={progress ?? 0} max={1} />
    </label>
  );
}
