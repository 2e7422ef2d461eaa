import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import { isAnalysed } from '#analysis/language/languages.ts';
import type { DifferenceKind } from '#analysis/story-annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { asTold } from '#ui/as-told.ts';
import { MarkedText } from '#ui/MarkedText.tsx';
import styles from './OverviewPage.module.css';
import type { Disagreement } from './to-overview.ts';

interface DisagreementListProps {
  story: StoryBundle;
  disagreements: readonly Disagreement[];
}

const KIND_WORDS: Record<DifferenceKind, string> = {
  polarity: 'So, or not so',
  modality: 'Done, planned or expected',
  number: 'Another figure',
  date: 'Another time',
  name: 'Another name',
  attribution: 'Another source',
  wording: 'Other words',
  detail: 'Told in more detail',
};

/** Passages that say the same in two articles, with the words in which they differ marked. */
export function DisagreementList({ story, disagreements }: DisagreementListProps) {
  if (story.articles.length < 2)
    return <p className="soft">With a second article there would be something to compare.</p>;
  if (story.articles.filter(({ language }) => isAnalysed(language)).length < 2) {
    return <p className="soft">Differences are looked for between English texts only.</p>;
  }
  if (disagreements.length === 0) {
    return <p className="soft">Where two articles say the same, they agree on what happened, when, and how much.</p>;
  }
  return (
    <ol className={styles.list} aria-label="Largest differences">
      {disagreements.map(({ link, kind, sides }) => (
        <li key={link.id}>
          <p className={styles.over}>
            <span>{KIND_WORDS[kind]}</span>
            <Link to={paths.compare(story.id, { a: link.a.article, b: link.b.article, link: link.id })}>
              Compare<span className="visually-hidden"> these passages</span>
            </Link>
          </p>
          {sides.map(({ article, passage, differing }) => (
            <p key={article.id} className={styles.side}>
              <ArticleBadge letter={article.letter} title={`Article ${article.letter} says`} />
              <span className={styles.words} {...asTold(article)}>
                <MarkedText
                  text={article.text}
                  start={passage.start}
                  end={passage.end}
                  marks={differing ? [differing] : []}
                >
                  {(_mark, content) => <mark className={styles.differing}>{content}</mark>}
                </MarkedText>
              </span>
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
