import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import { toList } from '#bundle/to-list.ts';
import { CAN_CORRECT } from '#queries/can-correct.ts';
import { useReadStory } from '#queries/corrected-story.ts';
import { useOverlayChanges } from '#queries/use-overlay-changes.ts';
import { toCountWords } from '#ui/count-words.ts';
import styles from './CorrectionsLine.module.css';
import { useUndoKeys } from './use-undo-keys.ts';

/** How many corrections and notes a story has, the way to them, and what takes the last change back. */
export function CorrectionsLine({ story }: { story: string }) {
  const { overlay, lost, lostNotes } = useReadStory(story);
  const { undo, redo, latest } = useOverlayChanges(story);
  const [failure, setFailure] = useState<string | null>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const run = (step: (() => Promise<void>) | null) => {
    step?.().then(
      () => setFailure(null),
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
  };
  useUndoKeys(
    () => run(undo),
    () => run(redo),
  );
  useEffect(() => {
    // What was corrected may have gone from the page with its button: the focus comes to what brings it back.
    if (!latest || document.activeElement !== document.body) return;
    line.current?.querySelector<HTMLElement>('button:enabled')?.focus({ preventScroll: true });
  }, [latest]);
  const counts = [
    ...(overlay.corrections.length > 0 ? [toCountWords(overlay.corrections.length, 'correction')] : []),
    ...(overlay.notes.length > 0 ? [toCountWords(overlay.notes.length, 'note')] : []),
  ];
  if (!CAN_CORRECT) return <p className={styles.line}>With {toList(counts)} by a reader</p>;
  const lostCount = lost.length + lostNotes.length;
  return (
    <p className={styles.line} ref={line}>
      <Link to={paths.corrections(story)}>
        {counts.length > 0 ? toList(counts) : 'Corrections and notes'}
        {counts.length > 0 && <span className="visually-hidden-if-narrow"> by you</span>}
        {lostCount > 0 && `, ${lostCount} without a place`}
      </Link>
      <button type="button" disabled={!undo} title="Undo (Ctrl+Z)" onClick={() => run(undo)}>
        Undo
      </button>
      <button type="button" disabled={!redo} title="Redo (Ctrl+Shift+Z)" onClick={() => run(redo)}>
        Redo
      </button>
      {failure !== null && <span role="alert">{failure}</span>}
    </p>
  );
}
