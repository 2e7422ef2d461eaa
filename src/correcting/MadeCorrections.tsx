import { describeCorrection } from '#bundle/overlay/describe-correction.ts';
import { CAN_CORRECT } from '#queries/can-correct.ts';
import { toDateWords } from '#ui/date-words.ts';
import { type CorrectionTarget, findCorrectionsOf } from './correction-target.ts';
import styles from './MadeCorrections.module.css';
import { toFoundWords } from './to-found-words.ts';
import type { Correcting } from './use-correcting.ts';

/** What the reader has corrected of something, what was found there before, and the way back to it. */
export function MadeCorrections({ correcting, target }: { correcting: Correcting; target: CorrectionTarget }) {
  const { read, takeBack } = correcting;
  const ids = findCorrectionsOf(read.corrected, target);
  const made = read.overlay.corrections.filter(({ id }) => ids.includes(id));
  if (made.length === 0) return null;
  const found = toFoundWords(read, target);
  return (
    <div className={styles.made}>
      {found !== null && <p>{found}</p>}
      <ul>
        {made.map((correction) => (
          <li key={correction.id}>
            <span>
              {CAN_CORRECT ? 'By you' : 'By a reader'}: {describeCorrection(correction, toDateWords)}.
            </span>
            {CAN_CORRECT && (
              <button type="button" onClick={() => void takeBack(correction.id)}>
                Put back
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
