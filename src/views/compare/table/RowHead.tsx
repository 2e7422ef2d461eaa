import type { BundledArticle } from '#bundle/story-bundle.ts';
import { VariationLine } from '#views/compare/differences/VariationLine.tsx';
import styles from './RowHead.module.css';
import type { TableRow } from './to-table-rows.ts';

/** As much as fits beside a cell of some lines; the list of all differences has the rest. */
const VARIATIONS_SHOWN = 3;

interface RowHeadProps {
  row: TableRow;
  articles: number;
  byId: ReadonlyMap<string, BundledArticle>;
}

/** How many articles make a statement, and what differs between them. */
export function RowHead({ row: { statement, variations }, articles, byId }: RowHeadProps) {
  return (
    <span className={styles.head}>
      <span className={statement.said.size === 1 ? styles.alone : styles.count}>
        {statement.said.size} of {articles}
      </span>
      {variations.slice(0, VARIATIONS_SHOWN).map((variation) => (
        <VariationLine key={variation.id} variation={variation} byId={byId} />
      ))}
      {variations.length > VARIATIONS_SHOWN && (
        <span className="soft">+ {variations.length - VARIATIONS_SHOWN} more</span>
      )}
    </span>
  );
}
