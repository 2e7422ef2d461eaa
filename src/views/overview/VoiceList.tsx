import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import { isAnalysed } from '#analysis/language/languages.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { asTold } from '#ui/as-told.ts';
import { toCountWords } from '#ui/count-words.ts';
import styles from './OverviewPage.module.css';
import type { Voice } from './to-overview.ts';
import { toShortWords } from './to-short-words.ts';

/** Those who are quoted most, each with words of theirs. */
export function VoiceList({ story, voices }: { story: StoryBundle; voices: readonly Voice[] }) {
  if (!story.articles.some(({ language }) => isAnalysed(language))) {
    return <p className="soft">Quotations are looked for in English texts only.</p>;
  }
  if (voices.length === 0) return <p className="soft">Nobody is quoted by name.</p>;
  return (
    <ol className={styles.list} aria-label="Most-quoted speakers">
      {voices.map(({ name, count, article, quotation }) => (
        <li key={name}>
          <p className={styles.over}>
            <Link className={styles.name} to={paths.person(story.id, name)}>
              <bdi>{name}</bdi>
            </Link>
            <span>{toCountWords(count, 'quotation')}</span>
          </p>
          <blockquote className={styles.words} {...asTold(article)}>
            {toShortWords(article.text, quotation.spans)}{' '}
            <Link className={styles.to} to={paths.quotes(story.id, { quote: quotation.id })}>
              <ArticleBadge letter={article.letter} title={`in article ${article.letter}`} />
            </Link>
          </blockquote>
        </li>
      ))}
    </ol>
  );
}
