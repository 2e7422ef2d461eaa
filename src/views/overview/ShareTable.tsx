import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import { isAnalysed } from '#analysis/language/languages.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { toNumberWords } from '#ui/count-words.ts';
import styles from './OverviewPage.module.css';
import type { Share } from './to-overview.ts';

/** As many as stand beside the other parts; the header of the story lists all. */
const MOST_ROWS = 8;

/** How much each article tells, and how much of it no other one does. */
export function ShareTable({ story, shares }: { story: StoryBundle; shares: readonly Share[] }) {
  const shown = shares.slice(0, MOST_ROWS);
  const left = shares.length - shown.length;
  return (
    <>
      <table className={styles.shares}>
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col">Words</th>
            <th scope="col">Quotations</th>
            <th scope="col">Sentences only here</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ article, words, quotations, sentencesAlone }) => (
            <tr key={article.id}>
              <th scope="row">
                <Link className={styles.article} to={paths.article(story.id, article.id)}>
                  <ArticleBadge letter={article.letter} />
                  <bdi>{article.outlet ?? article.title.text}</bdi>
                </Link>
              </th>
              <td>{toNumberWords(words)}</td>
              <td>
                {isAnalysed(article.language) ? (
                  toNumberWords(quotations)
                ) : (
                  <>
                    <span aria-hidden="true">–</span>
                    <span className="visually-hidden">not looked for</span>
                  </>
                )}
              </td>
              <td>
                {toNumberWords(sentencesAlone)} of {toNumberWords(article.sentences.length)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p className="soft small">and {toNumberWords(left)} more, listed above.</p>}
    </>
  );
}
