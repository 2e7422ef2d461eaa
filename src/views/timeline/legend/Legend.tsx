import styles from './Legend.module.css';
import type { Look } from '#views/timeline/drawing/to-shown-looks.ts';

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
  return (
    <div className={styles.legend} aria-hidden="true">
      {GROUPS.map(({ title, forms }) => {
        // A solid outline says something only where there is a dashed one.
        const seen = forms.filter(([look]) => shown?.has(look === 'stated' ? 'inferred' : look) ?? true);
        return (
          seen.length > 0 && (
            <section key={title}>
              <p className={styles.title}>{title}</p>
              <ul>
                {seen.map(([look, meaning]) => (
                  <li key={look}>
                    <span className={`${styles.sign} ${styles[look]}`}>{look === 'differs' && '≠'}</span>
                    {meaning}
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}
