import { toList } from '#bundle/to-list.ts';
import type { TakenTable } from '#intake/tables/taken-tables.ts';
import { toTakenColumns } from '#intake/tables/to-taken-columns.ts';
import { toCountWords } from '#ui/count-words.ts';
import styles from './TakenTables.module.css';

interface TakenTablesProps {
  tables: readonly TakenTable[];
  onChange: (table: TakenTable) => void;
}

/** Which columns of the tables that were just given were taken as what. */
export function TakenTables({ tables, onChange }: TakenTablesProps) {
  return tables.map((taken, at) => {
    const { used, unused } = toTakenColumns(taken);
    return (
      // A table never changes its place.
      <section key={at} className={styles.taken} aria-label={`Columns of ${taken.table.file}`}>
        <p>
          <span className={styles.file}>{taken.table.file}</span> gave {toCountWords(taken.articles.length, 'article')}:{' '}
          {toList(used.map(({ label, name }) => `${label} from “${name}”`))}.
          {unused.length > 0 && <span className="soft"> Not taken: {toList(unused.map((name) => `“${name}”`))}.</span>}
        </p>
        <button type="button" onClick={() => onChange(taken)}>
          Change the columns
        </button>
      </section>
    );
  });
}
