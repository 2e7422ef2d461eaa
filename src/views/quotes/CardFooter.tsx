import { memo } from 'react';
import { Link, useHref } from 'react-router';
import { paths } from '#app/paths.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { CorrectInPlace } from '#correcting/CorrectInPlace.tsx';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { asTold } from '#ui/as-told.ts';
import { toSourceWords } from '#ui/source-words.ts';
import { CopyButton } from './CopyButton.tsx';
import styles from './QuoteCardView.module.css';
import type { QuoteCard } from './quote-card.ts';
import { toCitation } from './to-citation.ts';
import { toSpan } from './to-span.ts';
import { toTextFragment } from './take-away/to-text-fragment.ts';

interface CardFooterProps extends Pick<QuoteCard, 'quotation' | 'article' | 'speaker'> {
  story: StoryBundle;
  /** Whether the surroundings are shown, and the id that they have then. */
  isOpen: boolean;
  surroundingsId: string;
  onToggle: () => void;
  onAnnounce: (message: string) => void;
}

/** Where a quotation stands, and what one can do with it. No search changes it, and a keystroke does not draw it again. */
export const CardFooter = memo(function CardFooter(props: CardFooterProps) {
  const { story, quotation, article, speaker, isOpen, surroundingsId, onToggle, onAnnounce } = props;
  const articlePath = paths.article(story.id, article.id, { at: toSpan(quotation) });
  const quotePath = paths.quotes(story.id, { quote: quotation.id });
  const atSource = article.url === null ? null : toTextFragment(article.url, article.text, quotation.spans);
  const permalink = new URL(useHref(quotePath), location.href).href;
  return (
    <footer className={styles.footer}>
      <p className={styles.source}>
        <ArticleBadge letter={article.letter} />
        <span>
          {quotation.kind} · <bdi {...asTold(article)}>{article.title.text}</bdi>
          {article.outlet !== null && (
            <>
              {' '}
              · <bdi>{article.outlet}</bdi>
            </>
          )}
        </span>
      </p>
      <p className={styles.printed}>
        {quotation.kind} quotation, {toSourceWords(article)}. {article.url} {permalink}
      </p>
      <div className={`${styles.ways} no-print`}>
        <Link to={articlePath} aria-keyshortcuts="o">
          Read in {article.letter}
        </Link>
        <button
          type="button"
          aria-keyshortcuts="Enter"
          aria-expanded={isOpen}
          aria-controls={surroundingsId}
          onClick={onToggle}
        >
          Surroundings
        </button>
        <CopyButton toCopy={() => toCitation({ quotation, article, speaker }, permalink)} onAnnounce={onAnnounce} />
        <Link to={quotePath}>Link to this quotation</Link>
        {atSource !== null && (
          <a href={atSource} target="_blank" rel="noreferrer">
            Open at its source <span className="visually-hidden">(in a new tab)</span>
          </a>
        )}
        <CorrectInPlace
          story={story.id}
          target={{ kind: 'quotation', article: article.id, quotation }}
          of={`quotation of ${speaker.heading}`}
        />
      </div>
    </footer>
  );
});
