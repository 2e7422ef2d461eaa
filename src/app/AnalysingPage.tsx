import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { isAnalysed } from '#analysis/language/languages.ts';
import type { ArticleSource } from '#bundle/story-source.ts';
import { toLetter } from '#bundle/to-letter.ts';
import { toStoryTitle } from '#intake/to-story-title.ts';
import { analysisProgressQuery, NOTHING_FOUND, ownStoryQuery } from '#queries/own-story-queries.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { toCountWords, toNumberWords } from '#ui/count-words.ts';
import { toLanguageName } from '#ui/language-words.ts';
import type { AnalysisProgress, ArticleFindings } from '#worker/analysis-protocol.ts';
import styles from './AnalysingPage.module.css';
import { MessagePage } from './MessagePage.tsx';
import { paths } from './paths.ts';

/** How far the analysis of a story is, what was found in the articles that are done, and the way out. */
export function AnalysingPage({ story: id }: { story: string }) {
  const { data: progress = NOTHING_FOUND } = useQuery(analysisProgressQuery(id));
  const { data: story } = useQuery(ownStoryQuery(id));
  const articles = story?.articles ?? [];
  const findings = new Map(progress.found.map((found) => [found.article, found]));
  const { done, of } = progress.compared ?? { done: progress.found.length, of: articles.length };
  return (
    <MessagePage title="Reading your articles">
      <output>{toWords(progress, articles.length)}</output>
      <progress className={styles.progress} aria-label="How far it is" max={Math.max(1, of)} value={done} />
      <p>
        <Link className="button" to={paths.sources(id)}>
          Stop, and go back to the articles
        </Link>
      </p>
      <ol className={styles.articles} aria-label="Articles">
        {articles.map((article, at) => (
          <li key={article.id}>
            <ArticleBadge letter={toLetter(at)} />
            <ArticleState article={article} found={findings.get(article.id)} />
          </li>
        ))}
      </ol>
    </MessagePage>
  );
}

function ArticleState({ article, found }: { article: ArticleSource; found: ArticleFindings | undefined }) {
  if (!found) return <div className="soft">{toStoryTitle([article])}</div>;
  const { title, language, quotations, people, dates, quoted } = found;
  return (
    <div className={styles.found}>
      <p>{title}</p>
      <p className="soft small">
        {isAnalysed(language)
          ? `${toCountWords(quotations, 'quotation')} · ${toCountWords(people, 'person', 'people')} · ${toCountWords(dates, 'date')}`
          : `${toLanguageName(language) ?? 'Language not known'}: to be read, searched and compared by words`}
      </p>
      {quoted && (
        <p className={styles.quoted}>
          {quoted.words} <span className="soft small">{quoted.speaker}</span>
        </p>
      )}
    </div>
  );
}

function toWords({ found, compared }: AnalysisProgress, of: number): string {
  if (of === 0) return 'Getting ready';
  if (found.length < of) return `Analysing article ${found.length + 1} of ${of}`;
  return compared && compared.of > 1
    ? `Comparing the articles: pair ${toNumberWords(compared.done + 1)} of ${toNumberWords(compared.of)}`
    : 'Comparing the articles';
}
