import { toList } from '#bundle/to-list.ts';
import type { Missing } from '#intake/review/find-missing.ts';
import { MISSING_WORDS } from './missing-words.ts';
import styles from './MissingLine.module.css';

interface MissingLineProps {
  letter: string;
  missing: readonly Missing[];
  /** Goes to the next article that lacks something; null when there is no other. */
  onNext: (() => void) | null;
}

/** What an article lacks and what follows from it, in one line. */
export function MissingLine({ letter, missing, onNext }: MissingLineProps) {
  if (missing.length === 0) return null;
  const effects = missing.flatMap((each) => MISSING_WORDS[each].effect ?? []);
  return (
    <p className={styles.line}>
      <span>
        <strong>Missing:</strong> {toList(missing.map((each) => MISSING_WORDS[each].part))}. {effects.join(' ')}
      </span>
      {onNext && (
        <button type="button" aria-label={`From ${letter} to the next article that lacks something`} onClick={onNext}>
          Next
        </button>
      )}
    </p>
  );
}
