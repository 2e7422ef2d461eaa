import { lazy, Suspense, useEffect, useRef } from 'react';
import type { Span } from '#analysis/annotations.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import type { MarkKind } from '#correcting/marking/mark-kind.ts';
import { CAN_CORRECT } from '#queries/can-correct.ts';
import styles from './ArticlePage.module.css';

/** Most readers mark nothing: what it takes comes when somebody does. */
const MarkPassage = lazy(async () => ({
  default: (await import('#correcting/marking/MarkPassage.tsx')).MarkPassage,
}));

interface MarkingProps {
  story: StoryBundle;
  article: BundledArticle;
  at: Span | null;
  /** Null while nothing is marked. */
  kind: MarkKind | null;
  onKind: (kind: MarkKind | null) => void;
  onMove: (at: Span) => void;
}

/** The way to mark a passage without selecting it, and the form for that. */
export function Marking({ story, article, at, kind, onKind, onMove }: MarkingProps) {
  const button = useRef<HTMLButtonElement>(null);
  const wasMarking = useRef(false);
  useEffect(() => {
    if (kind !== null) wasMarking.current = true;
    // What had the focus went with the form.
    else if (wasMarking.current && document.activeElement === document.body) {
      button.current?.focus({ preventScroll: true });
    }
  }, [kind]);
  if (!CAN_CORRECT) return null;
  if (kind === null) {
    return (
      <button type="button" ref={button} className={styles.mark} onClick={() => onKind('note')}>
        Mark a passage <kbd aria-hidden="true">m</kbd>
      </button>
    );
  }
  return (
    <Suspense fallback={<p className="soft">Preparing the form</p>}>
      <MarkPassage {...{ story, article, at, kind, onKind, onMove }} onClose={() => onKind(null)} />
    </Suspense>
  );
}
