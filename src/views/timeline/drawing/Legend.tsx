import styles from './Legend.module.css';
import type { Look } from './to-shown-looks.ts';

/** By what of an item says it: its fill, its outline, and what stands beside the events. */
const GROUPS: readonly { title: string; forms: readonly (readonly [Look | 'stated', string])[] }[] = [
  {
    title: 'The fill: how it is told',
    forms: [
      ['happened', 'as happened'],
      ['planned', 'as planned or expected'],
      ['reported', 'as others reported it'],
      ['denied', 'as denied'],
      ['mixed', 'as happened by some, not by others'],
      ['differs', 'the articles differ'],
    ],
  },
  {
    title: 'The outline: how it is dated',
    forms: [
      ['stated', 'the text states the date'],
      ['inferred', 'the date is inferred'],
      ['uncertain', 'some time within, or an open end'],
    ],
  },
  {
    title: 'Beside the events',
    forms: [
      ['said', 'quotations of that day'],
      ['published', 'an article was published'],
      ['counted', 'many events, counted: date stated, date inferred, not told as happened'],
    ],
  },
];

/** What the forms in the drawing mean, only those that occur in it; the list of events says the same in words. */
export function Legend({ shown }: { shown: ReadonlySet<Look> | null }) {
  const groups = GROUPS.map(({ title, forms }) => ({
    title,
    // A solid outline says something only where there is a dashed one.
    forms: forms.filter(([look]) => shown === null || shown.has(look === 'stated' ? 'inferred' : look)),
  }));
  return (
    <div className={styles.legend} aria-hidden="true">
      {groups.map(
        ({ title, forms }) =>
          forms.length > 0 && (
            <section key={title}>
              <p className={styles.title}>{title}</p>
              <ul>
                {forms.map(([look, meaning]) => (
                  <li key={look}>
                    <Sign look={look} />
                    {meaning}
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}

function Sign({ look }: { look: Look | 'stated' }) {
  if (look === 'differs') {
    return (
      <span className={styles.sign}>
        <span className={styles.differs}>≠</span>
      </span>
    );
  }
  if (look !== 'counted') return <span className={`${styles.sign} ${styles.form} ${styles[look]}`} />;
  return (
    <span className={`${styles.sign} ${styles.bars}`}>
      <i />
      <i />
      <i />
    </span>
  );
}
