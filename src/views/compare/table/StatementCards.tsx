import { ShowMore } from '#views/compare/ShowMore.tsx';
import { Badges } from '#views/compare/Badges.tsx';
import { useOpenAt } from '#views/compare/reading-place/use-open-at.ts';
import { StatementWords } from '#views/compare/statements/StatementWords.tsx';
import { RowHead } from './RowHead.tsx';
import styles from './StatementCards.module.css';
import type { StatementsProps } from './TableGrid.tsx';

/** The table for a narrow screen: a card a statement, with who says it, what differs, and who does not say it. */
export function StatementCards({ story, fold, rows, byId, place, opened, isCompared }: StatementsProps) {
  useOpenAt(place);
  return (
    <ShowMore items={rows} until={opened}>
      {(some) => (
        <ol className={styles.cards} aria-label="Statements" data-reading>
          {some.map((row, at) => {
            const { said } = row.statement;
            const silent = fold.articles.filter((article) => !said.has(article.id) && isCompared(article.id, row));
            return (
              <li key={row.statement.id} data-opened={at === opened}>
                <Badges ids={[...said.keys()]} byId={byId} most={12} />
                <StatementWords story={story} statement={row.statement} byId={byId} />
                <RowHead row={row} articles={fold.articles.length} byId={byId} />
                {silent.length > 0 && said.size > 1 && (
                  <p className={styles.silent}>
                    not in <Badges ids={silent.map(({ id }) => id)} byId={byId} most={8} />
                  </p>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </ShowMore>
  );
}
