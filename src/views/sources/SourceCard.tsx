import type { ArticleSource } from '#bundle/story-source.ts';
import { toLetter } from '#bundle/to-letter.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { toCountWords } from '#ui/count-words.ts';
import styles from './SourceCard.module.css';

/** The beginning of a text that is enough to know it by. */
const FIRST_CHARACTERS = 400;

interface SourceCardProps {
  article: ArticleSource;
  /** Its place in the story, counted from 0. */
  at: number;
  /** The place of an article with the same text. */
  sameAs: number | null;
}

/** One article before its analysis. */
export function SourceCard({ article, at, sameAs }: SourceCardProps) {
  const { file, text, title } = article;
  return (
    <article className={styles.card} aria-label={`Article ${toLetter(at)}`}>
      <header className={styles.head}>
        <ArticleBadge letter={toLetter(at)} />
        <span>
          {title !== null && <strong>{title} · </strong>}
          <span className="soft">
            {file} · {toCountWords(countWords(text), 'word')}
          </span>
        </span>
      </header>
      {sameAs !== null && <p className={styles.same}>This is the same text as article {toLetter(sameAs)}.</p>}
      <p className={styles.beginning}>{text.trim().slice(0, FIRST_CHARACTERS)}</p>
    </article>
  );
}

const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;
