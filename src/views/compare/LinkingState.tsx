import type { ComparedStory } from '#queries/use-compared-story.ts';
import styles from './Note.module.css';

/** What is going on while articles are compared that were not when their story was built; nothing when all is known. */
export function LinkingState({ waiting, failure }: Pick<ComparedStory, 'waiting' | 'failure'>) {
  if (failure) {
    return (
      <p className={styles.note} role="alert">
        What links these articles could not be found: {failure.error.message}. The texts can be read all the same.{' '}
        <button type="button" onClick={failure.retry}>
          Try again
        </button>
      </p>
    );
  }
  return (
    <output>
      {waiting > 0 && (
        <span className={styles.note}>
          Comparing these articles, which were not compared when the story was prepared…
        </span>
      )}
    </output>
  );
}
