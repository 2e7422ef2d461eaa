import type { Lost } from '#bundle/overlay/apply-corrections.ts';
import { describeCorrection } from '#bundle/overlay/describe-correction.ts';
import type { Correction, Note } from '#bundle/overlay/overlay.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { Correcting } from '#correcting/use-correcting.ts';
import { toDateWords } from '#ui/date-words.ts';
import styles from './CorrectionsPage.module.css';
import { PassageWords } from './PassageWords.tsx';

interface LostItemProps {
  story: StoryBundle;
  correcting: Correcting;
  lost: Lost<Correction> | Lost<Note>;
}

/** A correction or a note that no longer finds its words, with what they were. Nothing is thrown away by itself. */
export function LostItem({ story, correcting, lost: { lost, why, selectors, isPartly } }: LostItemProps) {
  const isNote = 'text' in lost;
  return (
    <li className={styles.item}>
      <p className={isNote ? styles.note : styles.what}>{isNote ? lost.text : describeCorrection(lost, toDateWords)}</p>
      <p>
        {why}
        {isPartly && ' The rest is made.'}
      </p>
      {selectors.map((selector) => (
        <PassageWords
          key={`${selector.article} ${selector.start}`}
          story={story}
          words={selector.exact}
          article={selector.article}
          place={null}
        />
      ))}
      {!isPartly && (
        <button
          type="button"
          onClick={() => void (isNote ? correcting.removeNote(lost.id) : correcting.takeBack(lost.id))}
        >
          Remove
        </button>
      )}
    </li>
  );
}
