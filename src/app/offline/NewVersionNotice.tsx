import { useState, useSyncExternalStore } from 'react';
import styles from './NewVersionNotice.module.css';
import type { NewVersion } from './new-version.ts';

/**
 * Says that a new version is ready; the reader says when. Nothing is reloaded before, and what has been typed but not
 * been added yet is pointed at first, since a reload would lose it.
 */
export function NewVersionNotice({ version }: { version: NewVersion }) {
  const isReady = useSyncExternalStore(version.subscribe, version.isReady);
  const [isWarned, setWarned] = useState(false);
  const reload = () => {
    const typed = findTyped();
    if (!typed || isWarned) return version.reload();
    setWarned(true);
    typed.focus();
  };
  return (
    <div role="status" className="no-print">
      {isReady && (
        <p className={styles.notice}>
          {isWarned ? 'What you have typed here is not kept yet: add it first.' : 'A new version is ready.'}
          <button type="button" onClick={reload}>
            {isWarned ? 'Reload all the same' : 'Reload'}
          </button>
        </p>
      )}
    </div>
  );
}

/** A field for longer text that holds some. */
const findTyped = () =>
  [...document.querySelectorAll('textarea')].find(({ value, readOnly }) => !readOnly && value.trim() !== '');
