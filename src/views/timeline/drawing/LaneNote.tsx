import { toNumberWords } from '#ui/count-words.ts';
import styles from './LaneNote.module.css';
import type { DrawingIndex } from './to-drawing-index.ts';

interface LaneNoteProps {
  index: DrawingIndex;
  showsAll: boolean;
  onShowAll: (showsAll: boolean) => void;
}

/** Which lanes are shown, where there are too many to show, and the way to see them all. */
export function LaneNote({ index: { lanes, lanesLeft }, showsAll, onShowAll }: LaneNoteProps) {
  return (
    <p className={styles.lanes}>
      {showsAll
        ? `${toNumberWords(lanes.length)} lanes, the busiest first; the drawing scrolls.`
        : `The busiest lanes first; ${lanesLeft} more share one.`}{' '}
      <button type="button" onClick={() => onShowAll(!showsAll)}>
        {showsAll ? 'Show the busiest only' : 'Show every lane'}
      </button>
    </p>
  );
}
