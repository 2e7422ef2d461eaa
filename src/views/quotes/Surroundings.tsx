import type { ReactNode } from 'react';
import { asTold } from '#ui/as-told.ts';
import { MarkedText } from '#ui/MarkedText.tsx';
import type { QuoteCard } from './quote-card.ts';
import styles from './Surroundings.module.css';
import { toDayReason } from './to-day-reason.ts';
import { toSurroundings } from './to-surroundings.ts';

/** The paragraphs around a quotation, with the quotation marked, and how we know its speaker and its day. */
export function Surroundings({ card, id }: { card: QuoteCard; id: string }) {
  const { quotation, article, speaker } = card;
  return (
    <div className={styles.surroundings} id={id}>
      <div className={styles.text}>
        {toSurroundings(article, quotation).map(({ start, end }) => (
          <p key={start} {...asTold(article)}>
            <MarkedText text={article.text} start={start} end={end} marks={quotation.spans}>
              {(_span, content: ReactNode) => <mark className={styles.quotation}>{content}</mark>}
            </MarkedText>
          </p>
        ))}
      </div>
      <ul className={styles.reasons} aria-label="How we know">
        {speaker.reason !== null && <li>{speaker.reason}</li>}
        {quotation.said?.basis !== 'stated' && <li>{toDayReason(card)}</li>}
      </ul>
    </div>
  );
}
