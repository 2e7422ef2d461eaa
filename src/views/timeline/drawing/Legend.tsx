import styles from './Legend.module.css';

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

/** What the forms in the drawing mean; the list says the same in words. */
export function Legend() {
  return (
    <ul className={styles.legend} aria-hidden="true">
      {FORMS.map(([form, meaning]) => (
        <li key={form}>
          <span className={`${styles.form} ${styles[form]}`} />
          {meaning}
        </li>
      ))}
      <li>
        <span className={styles.differs}>≠</span>
        articles differ
      </li>
      <li>
        <span className={styles.bars}>
          <i />
          <i />
          <i />
        </span>
        many events: dated by the text, perhaps here, not told as happened
      </li>
    </ul>
  );
}
