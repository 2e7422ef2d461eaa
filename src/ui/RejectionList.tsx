import styles from './RejectionList.module.css';

interface RejectionListProps {
  /** What was not taken, why, and what can be done; `reason` and `remedy` are sentences. */
  rejected: readonly { what: string; reason: string; remedy: string; isMany?: true }[];
}

/** What was given and not taken. It is there when it is empty too, so that screen readers tell what comes into it. */
export function RejectionList({ rejected }: RejectionListProps) {
  return (
    <div role="status">
      {rejected.length > 0 && (
        <ul className={styles.rejected} aria-label="Not added">
          {rejected.map(({ what, reason, remedy, isMany }, at) => (
            // Two files can have one name, and the list is never reordered.
            <li key={at}>
              <span className={styles.what}>{what}</span> {isMany ? 'were' : 'was'} not added. {reason} {remedy}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
