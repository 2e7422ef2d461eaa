import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { asTold } from '#ui/as-told.ts';
import { DateWords } from '#ui/DateWords.tsx';
import { toCountWords, toNumberWords } from '#ui/count-words.ts';
import styles from './AnnotatedHead.module.css';
import type { AnnotatedArticle } from './to-annotated-article.ts';

interface AnnotatedHeadProps {
  story: StoryBundle;
  annotated: AnnotatedArticle;
  children: ReactNode;
}

/** Which article is read, where it appeared, and the way to it alone. */
export function AnnotatedHead({ story, annotated, children }: AnnotatedHeadProps) {
  const { article, notCompared } = annotated;
  const nearest = toNearest(annotated);
  return (
    <header className={styles.head}>
      <ArticleBadge letter={article.letter} />
      <div>
        <h3>
          <Link to={paths.article(story.id, article.id)}>
            <bdi {...asTold(article)}>{article.title.text}</bdi>
          </Link>
        </h3>
        <p className="soft small">
          {article.outlet ?? 'outlet unknown'}
          {article.published && (
            <>
              {' · '}
              <DateWords edtf={article.published.value} />
            </>
          )}{' '}
          {children}
        </p>
        <p className={`soft small ${styles.shared}`}>
          Of its {toCountWords(article.sentences.length, 'sentence')}, also in{' '}
          {nearest.map(({ id, letter, count }) => (
            <span key={id}>
              <ArticleBadge letter={letter} title={`${letter}: `} /> {toNumberWords(count)}
            </span>
          ))}
          {annotated.compared.length > nearest.length && `and ${annotated.compared.length - nearest.length} others`}
        </p>
        <p className="soft small">
          With each passage stands which other articles say the same, and which differ and how.
          <span className="no-print"> Press a note to read their sentences.</span>
        </p>
        {notCompared > 0 && (
          <p className="soft small">
            Not compared with {toCountWords(notCompared, 'article')} of the story, which{' '}
            {notCompared === 1 ? 'is' : 'are'} in another language or {notCompared === 1 ? 'shares' : 'share'} too few
            rare words with it.
          </p>
        )}
      </div>
    </header>
  );
}

const NEAREST_SHOWN = 12;

/** The articles that say most of the same, by how much they do. */
function toNearest({ compared, shared }: AnnotatedArticle) {
  return compared
    .map(({ id, letter }) => ({ id, letter, count: shared.get(id) ?? 0 }))
    .toSorted((x, y) => y.count - x.count)
    .slice(0, NEAREST_SHOWN);
}
