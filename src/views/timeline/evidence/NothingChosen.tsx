import { memo } from 'react';
import type { Look } from '#views/timeline/drawing/to-shown-looks.ts';
import { Legend } from '#views/timeline/legend/Legend.tsx';
import styles from './EvidencePanel.module.css';

/** Stands where the evidence will, so that nothing moves when it comes; says what will, and how the drawing is read. */
export const NothingChosen = memo(function NothingChosen({ looks }: { looks: ReadonlySet<Look> | null }) {
  return (
    <aside className={`${styles.panel} ${styles.guide} no-print`} aria-label="How to read the timeline">
      <h2 className={styles.title}>Choose an event</h2>
      <p className={styles.hint}>
        Press one in the drawing or in the list. Here you then read what each article says about it, and what its date
        rests on.
      </p>
      <Legend shown={looks} />
    </aside>
  );
});
