import type { Span } from '#analysis/annotations.ts';
import { DateWords } from '#ui/DateWords.tsx';
import styles from './CardHeader.module.css';
import type { QuoteCard } from './quote-card.ts';
import { toDayReason } from './to-day-reason.ts';
import { SpeakerHeading } from './SpeakerHeading.tsx';

interface CardHeaderProps {
  card: QuoteCard;
  /** What the search found in the heading of the speaker. */
  inHeading: readonly Span[];
  storyId: string;
  headingId: string;
}

/** Who says it, how the article calls the speaker and the saying, who reported it, and when it was said. */
export function CardHeader({ card, inHeading, storyId, headingId }: CardHeaderProps) {
  const { speaker, quotation, article } = card;
  const slice = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
  const { said, cue, relay } = quotation;
  return (
    <header className={styles.header}>
      <h3 className={styles.name} id={headingId}>
        <SpeakerHeading storyId={storyId} speaker={speaker} marks={inHeading} />
      </h3>
      <ul className={styles.facts}>
        {speaker.mention !== null && (
          <li>
            as{' '}
            <span
              className={quotation.speaker?.basis === 'inferred' ? 'inferred' : ''}
              {...(speaker.reason !== null && { title: speaker.reason })}
            >
              “<bdi>{speaker.mention}</bdi>”
            </span>
          </li>
        )}
        {cue && (
          <li>
            <bdi>{slice(cue)}</bdi>
          </li>
        )}
        {relay && (
          <li>
            reported by <bdi>{slice(relay)}</bdi>
          </li>
        )}
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
