import { useMemo } from 'react';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { toCountWords } from '#ui/count-words.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { Badges } from '#views/compare/Badges.tsx';
import lists from '#views/compare/Lists.module.css';
import { ShowMore } from '#views/compare/ShowMore.tsx';
import { StatementWords } from '#views/compare/statements/StatementWords.tsx';
import type { Statement } from '#views/compare/statements/to-statements.ts';
import styles from './MissingStatements.module.css';

interface MissingStatementsProps {
  story: StoryBundle;
  article: BundledArticle;
  statements: readonly Statement[];
  byId: ReadonlyMap<string, BundledArticle>;
}

/**
 * At the end of the article: what the others say that it does not. First what several say, once with all who say it,
 * then what one article alone says, under that article.
 */
export function MissingStatements({ story, article, statements, byId }: MissingStatementsProps) {
  const shared = statements.filter(({ said }) => said.size > 1);
  const alone = useMemo(() => groupByArticle(statements.filter(({ said }) => said.size === 1)), [statements]);
  return (
    <section className={`${lists.section} ${styles.missing}`} aria-labelledby="missing">
      <h3 id="missing" tabIndex={-1}>
        What the others say that {article.letter} does not <span className="soft">{statements.length}</span>
      </h3>
      {statements.length === 0 && <p className="soft">Nothing was found that {article.letter} does not say as well.</p>}
      <ShowMore items={shared}>
        {(some) => (
          <ul className={lists.list}>
            {some.map((statement) => (
              <li key={statement.id} className={styles.statement}>
                <Badges ids={[...statement.said.keys()]} byId={byId} most={8} />
                <StatementWords story={story} statement={statement} byId={byId} />
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
      <ShowMore items={alone}>
        {(some) =>
          some.map(({ id, own }) => {
            const other = byId.get(id);
            return (
              other && (
                <div key={id}>
                  <h4>
                    <ArticleBadge letter={other.letter} title={`${other.letter} `} />
                    {other.outlet !== null && <span>{other.outlet}</span>}
                    <span className="soft">{toCountWords(own.length, 'statement')} that no other article makes</span>
                  </h4>
                  <ShowMore items={own}>
                    {(few) => (
                      <ul className={lists.list}>
                        {few.map((statement) => (
                          <li key={statement.id} className={styles.alone}>
                            <StatementWords story={story} statement={statement} byId={byId} />
                          </li>
                        ))}
                      </ul>
                    )}
                  </ShowMore>
                </div>
              )
            );
          })
        }
      </ShowMore>
    </section>
  );
}

/** By the one article that says it, in the order of the articles. */
function groupByArticle(statements: readonly Statement[]): { id: string; own: Statement[] }[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const [id = ''] = statement.said.keys();
    const own = groups.get(id);
    if (own) own.push(statement);
    else groups.set(id, [statement]);
  }
  return [...groups].map(([id, own]) => ({ id, own }));
}
