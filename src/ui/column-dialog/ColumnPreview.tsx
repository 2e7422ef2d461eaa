import styles from './ColumnPreview.module.css';

/** The columns of a table by name, the beginnings of its first rows, and which column holds what. */
export interface ColumnView {
  names: readonly string[];
  rows: readonly (readonly string[])[];
  columns: Readonly<Record<string, number>>;
}

/** More columns than this are shown only if they are chosen. */
const MOST_SHOWN = 12;

/** The first rows of a table, and over each of its columns what is taken from it. */
export function ColumnPreview({
  labels,
  view: { names, rows, columns },
}: {
  labels: Readonly<Record<string, string>>;
  view: ColumnView;
}) {
  const chosen = new Map(Object.entries(columns).map(([field, at]) => [at, labels[field]]));
  const shown = names.map((_, at) => at).filter((at) => at < MOST_SHOWN || chosen.has(at));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
    <div className={styles.scroller} role="region" aria-label="The first rows" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {shown.map((at) => (
              <th key={at} scope="col" data-chosen={chosen.has(at) || undefined}>
                {names[at]}
                <span className={styles.field}>{chosen.get(at) ?? 'not taken'}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // The rows of a file, which never change.
            <tr key={place}>
              {shown.map((at) => (
                <td key={at} data-chosen={chosen.has(at) || undefined}>
                  <div className={styles.cell}>{row[at]}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {names.length > shown.length && <p className={styles.more}>{`${names.length - shown.length} more columns`}</p>}
    </div>
  );
}
