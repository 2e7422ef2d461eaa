import { highlightTerms } from '#analysis/search/to-highlights.ts';
import type { Query } from '#analysis/search/query.ts';
import { DateWords } from '#ui/DateWords.tsx';
import { MarkedText } from '#ui/MarkedText.tsx';
import styles from './CardHeader.module.css';
import type { QuoteCard } from './quote-card.ts';
import { toDayReason } from './to-day-reason.ts';
import words from './QuoteWords.module.css';

interface CardHeaderProps {
  card: QuoteCard;
  query: Query;
  headingId: string;
}

/** Who says it, how the article calls the speaker and the saying, who reported it, and when it was said. */
export function CardHeader({ card, query, headingId }: CardHeaderProps) {
  const { speaker, quotation, article } = card;
  const slice = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
  const { said, cue, relay } = quotation;
  return (
    <header className={styles.header}>
      <h3 className={styles.name} id={headingId}>
        <MarkedText text={speaker.heading} marks={highlightTerms(query.terms, speaker.heading)}>
          {(_highlight, content) => <mark className={words.match}>{content}</mark>}
        </MarkedText>
      </h3>
      <ul className={styles.facts}>
        {speaker.mention !== null && (
          <li>
            as{' '}
            <span {...(speaker.reason === null ? {} : { className: 'inferred', title: speaker.reason })}>
              “{speaker.mention}”
            </span>
          </li>
        )}
        {cue && <li>{slice(cue)}</li>}
        {relay && <li>reported by {slice(relay)}</li>}
        <li>
          {said === null ? (
            'day unknown'
          ) : said.basis === 'inferred' ? (
            <span className="inferred" title={toDayReason(card)}>
              <DateWords edtf={said.edtf} />
            </span>
          ) : (
            <DateWords edtf={said.edtf} />
          )}
        </li>
      </ul>
    </header>
  );
}
