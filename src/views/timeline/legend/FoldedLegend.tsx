import { Legend } from './Legend.tsx';
import styles from './FoldedLegend.module.css';
import type { Look } from '#views/timeline/drawing/to-shown-looks.ts';

/** The legend for whoever asks. */
export function FoldedLegend({ shown }: { shown: ReadonlySet<Look> | null }) {
  return (
    <details className={`${styles.folded} no-print`}>
      <summary>What the forms in the drawing mean</summary>
      <Legend shown={shown} />
    </details>
  );
}
