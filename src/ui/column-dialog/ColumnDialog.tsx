import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import styles from './ColumnDialog.module.css';
import { ColumnPreview, type ColumnView } from './ColumnPreview.tsx';

/** A table to be asked about. */
export interface AskedTable {
  file: string;
  /** What a column can hold, in order, by name; the first has to be in one of them. */
  labels: Readonly<Record<string, string>>;
  /** With the first row as the names of the columns, and with it as a row; null where the names are known. */
  named: ColumnView;
  unnamed: ColumnView | null;
  isFirstRowNames: boolean;
  dayOrder: DayOrder;
  /** A date of it that could be two days; null when there is none. */
  twoDays: string | null;
}

type DayOrder = 'day first' | 'month first' | null;

/** What each column holds, by its place. */
export interface AnsweredColumns {
  columns: Record<string, number>;
  isFirstRowNames: boolean;
  dayOrder: DayOrder;
}

interface ColumnDialogProps {
  table: AskedTable;
  /** Null when the reader does not want the table. */
  onAnswer: (answer: AnsweredColumns | null) => void;
}

/** Asks what the columns of a table hold, beside its first rows. */
export function ColumnDialog({ table, onAnswer }: ColumnDialogProps) {
  const { file, labels, named, unnamed, twoDays } = table;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [isFirstRowNames, setFirstRowNames] = useState(table.isFirstRowNames);
  const [dayOrder, setDayOrder] = useState(table.dayOrder);
  const view = isFirstRowNames || !unnamed ? named : unnamed;
  const [columns, setColumns] = useState(view.columns);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    first.current?.focus();
  }, []);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onAnswer({ columns, isFirstRowNames, dayOrder });
  };
  const choose = (field: string, column: string) => {
    const { [field]: _before, ...others } = columns;
    setColumns(column === '' ? others : { ...others, [field]: Number(column) });
  };
  return (
    <dialog
      className={styles.dialog}
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about`}
      onCancel={(event) => {
        event.preventDefault(); // it closes with its question
        onAnswer(null);
      }}
    >
      <form className={styles.form} onSubmit={submit}>
        <h2 id={`${id}-title`}>Which columns hold what?</h2>
        <p id={`${id}-about`}>
          Each row of <span className={styles.file}>{file}</span> becomes an article. Say which column holds its text;
          the others can stay unknown.
        </p>
        {unnamed && (
          <label className={styles.names}>
            <input
              type="checkbox"
              checked={isFirstRowNames}
              onChange={({ target }) => {
                setFirstRowNames(target.checked);
                setColumns((target.checked ? named : unnamed).columns);
              }}
            />
            The first row holds the names of the columns
          </label>
        )}
        <div className={styles.fields}>
          {Object.entries(labels).map(([field, label], at) => (
            <label key={field} className={styles.field}>
              {label}
              <select
                required={at === 0}
                ref={at === 0 ? first : undefined}
                value={columns[field] ?? ''}
                onChange={({ target }) => choose(field, target.value)}
              >
                <option value="">{at === 0 ? 'Choose a column' : 'No column'}</option>
                {view.names.map((name, column) => (
                  // Two columns can have one name.
                  <option key={column} value={column}>
                    {name.slice(0, 80)}
                  </option>
                ))}
              </select>
            </label>
          ))}
          {twoDays !== null && (
            <label className={styles.field}>
              Dates like “{twoDays.slice(0, 20)}”
              <select
                value={dayOrder ?? ''}
                onChange={({ target }) => setDayOrder((target.value || null) as DayOrder)} // its options are those
              >
                <option value="">Leave them out</option>
                <option value="day first">The day stands first</option>
                <option value="month first">The month stands first</option>
              </select>
            </label>
          )}
        </div>
        <ColumnPreview labels={labels} view={{ ...view, columns }} />
        <div className={styles.actions}>
          <button type="submit" className="primary">
            Take the articles
          </button>
          <button type="button" onClick={() => onAnswer(null)}>
            Cancel
          </button>
        </div>
      </form>
    </dialog>
  );
}
