import type { Span } from '#analysis/annotations.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import styles from './MarkPassage.module.css';
import { toSpanMoves } from './move-span.ts';

interface MovePassageProps {
  article: BundledArticle;
  passage: Span;
  onMove: (to: Span) => void;
}

/** The words of the passage, and buttons that move it by sentences and its ends by words. */
export function MovePassage({ article, passage, onMove }: MovePassageProps) {
  const moves = toSpanMoves(article, passage);
  const move = (name: string, label: string, to: Span | null) => (
    <button type="button" disabled={to === null} aria-label={name} onClick={() => to && onMove(to)}>
      {label}
    </button>
  );
  return (
    <fieldset className={styles.move}>
      <legend className="visually-hidden">Which words</legend>
      <q className={styles.words} aria-live="polite">
        {article.text.slice(passage.start, passage.end)}
      </q>
      <div>
        <span>Sentence</span>
        {move('Previous sentence', '‹ previous', moves.previousSentence)}
        {move('Next sentence', 'next ›', moves.nextSentence)}
      </div>
      <div>
        <span>Start</span>
        {move('Start a word earlier', '‹ earlier', moves.startEarlier)}
        {move('Start a word later', 'later ›', moves.startLater)}
      </div>
      <div>
        <span>End</span>
        {move('End a word earlier', '‹ earlier', moves.endEarlier)}
        {move('End a word later', 'later ›', moves.endLater)}
      </div>
    </fieldset>
  );
}
