import type { ReactNode } from 'react';
import { asTold } from '#ui/as-told.ts';
import { MarkedText } from '#ui/MarkedText.tsx';
import styles from './QuoteWords.module.css';
import type { QuoteCard } from './quote-card.ts';
import { toQuoteParts } from './to-quote-parts.ts';

/**
 * The words of a quotation as the article has them: with its quotation marks where it has some, without where it
 * tells in its own words. What stands between the parts of a split one is set back.
 */
export function QuoteWords({ card: { quotation, article, highlights }, cite }: { card: QuoteCard; cite: string }) {
  const marked = (start: number, end: number) => (
    <MarkedText text={article.text} start={start} end={end} marks={highlights}>
      {(_highlight, content: ReactNode) => <mark className={styles.match}>{content}</mark>}
    </MarkedText>
  );
  return (
    <blockquote className={styles.words} cite={cite} {...asTold(article)}>
      {toQuoteParts(quotation, article).map((part) =>
        part.kind === 'gap' ? (
          <span className={styles.gap} key={part.start}>
            {part.words}
          </span>
        ) : (
          <span key={part.start}>{marked(part.start, part.end)}</span>
        ),
      )}
    </blockquote>
  );
}
