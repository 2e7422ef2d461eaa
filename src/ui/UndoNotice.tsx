import { useEffect, useRef } from 'react';
import styles from './UndoNotice.module.css';

/** Something that was done and can be undone. */
export interface Undoable {
  /** What was done, as a sentence. */
  done: string;
  undo: () => Promise<void>;
}

interface UndoNoticeProps {
  /** The last thing done; null when there is none. */
  last: Undoable | null;
  onUndone: () => void;
}

/** Says what was done and offers to undo it. What did it may have gone from the page: the focus comes here. */
export function UndoNotice({ last, onUndone }: UndoNoticeProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (last) button.current?.focus({ preventScroll: true });
  }, [last]);
  return (
    <div role="status">
      {last && (
        <p className={styles.notice}>
          {last.done}
          <button type="button" ref={button} onClick={() => void last.undo().then(onUndone)}>
            Undo
          </button>
        </p>
      )}
    </div>
  );
}
