import type { ReactNode } from 'react';
import styles from './FailureNotice.module.css';

interface FailureNoticeProps {
  /** What failed, in sentences; null when nothing has. */
  message: string | null;
  /** What the reader can do about it: buttons. */
  children: ReactNode;
}

/** Says that something failed, at once and aloud, and what can be done. */
export function FailureNotice({ message, children }: FailureNoticeProps) {
  if (message === null) return null;
  return (
    <div className={styles.failure} role="alert">
      <p>{message}</p>
      <div className={styles.ways}>{children}</div>
    </div>
  );
}
