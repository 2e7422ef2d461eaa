import styles from './Legend.module.css';
import type { Look } from './to-shown-looks.ts';

const FORMS = [
  ['happened', 'told as happened'],
  ['planned', 'planned or expected'],
  ['reported', 'reported by others'],
  ['denied', 'denied'],
  ['mixed', 'told both ways'],
  ['inferred', 'date inferred'],
  ['uncertain', 'some time within'],
  ['said', 'quotations'],
  ['published', 'published'],
] as const;

/** What the forms in the drawing mean, only those that occur in it; the list says the same in words. */
export function Legend({ shown }: { shown: ReadonlySet<Look> | null }) {
  const isShown = (look: Look) => shown === null || shown.has(look);
  return (
    <ul className={styles.legend} aria-hidden="true">
      {FORMS.map(
        ([form, meaning]) =>
          isShown(form) && (
            <li key={form}>
              <span className={`${styles.form} ${styles[form]}`} />
              {meaning}
            </li>
          ),
      )}
      {isShown('differs') && (
        <li>
          <span className={styles.differs}>≠</span>
          articles differ
        </li>
      )}
      {isShown('counted') && (
        <li>
          <span className={styles.bars}>
            <i />
            <i />
            <i />
          </span>
          many events, counted: date stated, date inferred, not told as happened
        </li>
      )}
    </ul>
  );
}
