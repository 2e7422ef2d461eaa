import { toNumberWords } from './count-words.ts';
import { groupRejections, type RejectedThing } from './group-rejections.ts';
import styles from './NoticeList.module.css';

/** So many of those that were rejected for one reason are named at once. */
const NAMED = 2;

/** What was given and not taken. It is there when it is empty too, so that screen readers tell what comes into it. */
export function RejectionList({ rejected }: { rejected: readonly RejectedThing[] }) {
  return (
    <div role="status">
      {rejected.length > 0 && (
        <ul className={`${styles.notices} ${styles.rejected}`} aria-label="Not added">
          {groupRejections(rejected).map((group, at) => (
            // Two files can have one name, and the list is never reordered.
            <li key={at}>
              <RejectedGroup group={group} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function RejectedGroup({ group }: { group: readonly RejectedThing[] }) {
  const [first, ...others] = group;
  if (!first) return null;
  const why = `${first.reason} ${first.remedy}`;
  if (others.length === 0) {
    return (
      <>
        <span className={styles.what}>{first.what}</span> {first.isMany ? 'were' : 'was'} not added. {why}
      </>
    );
  }
  const named = group.slice(0, NAMED).map(({ what }) => what);
  return (
    <>
      <span className={styles.what}>{named.join(', ')}</span> and {toNumberWords(group.length - named.length)} more were
      not added. {why}
      <details>
        <summary>All {toNumberWords(group.length)} by name</summary>
        <ul className={styles.names}>
          {group.map(({ what }, at) => (
            <li key={at}>{what}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
