import { lazy, memo, type ReactNode, type Ref, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { PassageLink } from '#analysis/story-annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toList } from '#bundle/to-list.ts';
import { toCountWords } from '#ui/count-words.ts';
import { DateWords } from '#ui/DateWords.tsx';
import { isOneTelling } from '#views/timeline/is-one-telling.ts';
import type { TimedEvent } from '#views/timeline/to-timeline-model.ts';
import styles from './EvidencePanel.module.css';
import { TestimonyBlock } from './TestimonyBlock.tsx';
import type { EventRow } from '#exports/events/to-event-row.ts';
import type { Evidence } from './to-evidence.ts';

/** It can come after the evidence, which is what one has chosen the event for. */
const CorrectInPlace = lazy(async () => ({ default: (await import('#correcting/CorrectInPlace.tsx')).CorrectInPlace }));

/** More letters than that tell nobody anything. */
const MOST_NAMED = 12;

interface EvidencePanelProps {
  story: StoryBundle;
  chosen: { timed: TimedEvent; row: EventRow; evidence: Evidence };
  heading: Ref<HTMLHeadingElement>;
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
  onClose: () => void;
  /** What stands below the evidence. */
  children: ReactNode;
}

/** What each article says about the chosen event, and what its date rests on. */
export const EvidencePanel = memo(function EvidencePanel(props: EvidencePanelProps) {
  const { story, chosen, heading, onPrevious, onNext, onClose, children } = props;
  const { row, evidence } = chosen;
  // Of the sheet on a small screen: how much of the drawing it may take is for the reader to say, once for all events.
  const [isFolded, setFolded] = useState(false);
  return (
    <aside className={styles.panel} aria-label="Evidence" data-folded={isFolded || undefined}>
      <header className={styles.head}>
        <p className={styles.date}>
          {row.edtf === null ? 'No date given' : <DateWords edtf={row.edtf} approximate={row.approximate} />}
        </p>
        <div className={`${styles.buttons} no-print`}>
          <button
            type="button"
            className={styles.fold}
            aria-expanded={!isFolded}
            aria-label="What the articles say"
            onClick={() => setFolded(!isFolded)}
          >
            <span aria-hidden="true">{isFolded ? '▴' : '▾'}</span>
          </button>
          <button type="button" aria-label="Close the evidence" title="Close (Esc)" onClick={onClose}>
            <span aria-hidden="true">✕</span>
          </button>
        </div>
        <h2 className={styles.title} dir="auto" ref={heading} tabIndex={-1}>
          {row.title}
        </h2>
        {row.differences.map((words) => (
          <p key={words} className={isOneTelling(words, chosen.timed) ? styles.told : styles.tellings}>
            {toSentence(words)}.
          </p>
        ))}
      </header>
      {evidence.testimonies.map((testimony) => (
        <TestimonyBlock key={`${testimony.article.id} ${testimony.passage.start}`} testimony={testimony} />
      ))}
      {evidence.silent.length > 0 && (
        <p className={styles.silent}>
          No passage about it was found in{' '}
          {evidence.silent.length > MOST_NAMED
            ? toCountWords(evidence.silent.length, 'other article')
            : toList(evidence.silent)}
          .
        </p>
      )}
      <footer className={styles.ways}>
        {evidence.testimonies.map(({ article, passage }) => (
          <Link key={`${article.id} ${passage.start}`} to={paths.article(story.id, article.id, { at: passage })}>
            Read in {article.letter}
          </Link>
        ))}
        {evidence.links.map((link) => (
          <Link key={link.id} to={toComparePath(story, link)}>
            {evidence.links.length === 1 ? 'Compare here' : `Compare ${toLetters(story, link)} here`}
          </Link>
        ))}
        {evidence.quotations && (
          <Link to={paths.quotes(story.id, { q: evidence.quotations.query })}>
            {toCountWords(evidence.quotations.count, 'quotation')} of that day
          </Link>
        )}
        <span className={styles.steps}>
          <button type="button" aria-label="Previous event" disabled={!onPrevious} onClick={onPrevious ?? undefined}>
            <span aria-hidden="true">‹</span>
          </button>
          <button type="button" aria-label="Next event" disabled={!onNext} onClick={onNext ?? undefined}>
            <span aria-hidden="true">›</span>
          </button>
        </span>
      </footer>
      <div className={`${styles.correct} no-print`}>
        <Suspense>
          <CorrectInPlace story={story.id} target={{ kind: 'event', event: chosen.timed.event }} of={row.title} />
        </Suspense>
      </div>
      {children}
    </aside>
  );
});

const toSentence = (words: string): string => words.replace(/^./, (first) => first.toUpperCase());

function toComparePath(story: StoryBundle, { id, a, b }: PassageLink): string {
  return paths.compare(story.id, { a: a.article, b: b.article, link: id });
}

function toLetters(story: StoryBundle, { a, b }: PassageLink): string {
  return toList([a, b].map(({ article }) => story.articles.find(({ id }) => id === article)?.letter ?? '?'));
}
