import styles from './NoticeList.module.css';

/** What to know of things that were taken; `note` is a sentence or more. There when it is empty too, to be told. */
export function RemarkList({ remarks }: { remarks: readonly { what: string; note: string }[] }) {
  return (
    <div role="status">
      {remarks.length > 0 && (
        <ul className={`${styles.notices} ${styles.remarks}`} aria-label="To be checked">
          {remarks.map(({ what, note }, at) => (
            // Two files can have one name, and the list is never reordered.
            <li key={at}>
              <span className={styles.what}>{what}</span>: {note}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
