import type { Passage } from '#analysis/story-annotations.ts';
import { describeCorrection, toCorrectedWords } from '#bundle/overlay/describe-correction.ts';
import { locatePassage } from '#bundle/overlay/locate-passage.ts';
import type { Correction, Selector } from '#bundle/overlay/overlay.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { Correcting } from '#correcting/use-correcting.ts';
import { toDateWords } from '#ui/date-words.ts';
import styles from './CorrectionsPage.module.css';
import { PassageWords } from './PassageWords.tsx';

interface CorrectionItemProps {
  story: StoryBundle;
  correcting: Correcting;
  correction: Correction;
}

/** One correction, with the words that it is about. */
export function CorrectionItem({ story, correcting, correction }: CorrectionItemProps) {
  const what = describeCorrection(correction, toDateWords);
  return (
    <li className={styles.item}>
      <p className={styles.what}>{what}</p>
      {toCorrectedWords(correction).map((selector) => (
        <PassageWords
          key={`${selector.article} ${selector.start}`}
          story={story}
          words={selector.exact}
          article={selector.article}
          place={toPlace(story, selector)}
        />
      ))}
      <button type="button" onClick={() => void correcting.takeBack(correction.id)}>
        Put back <span className="visually-hidden">({what})</span>
      </button>
    </li>
  );
}

/** Where the words stand now. Null for a part of a correction that is not found any more. */
function toPlace(story: StoryBundle, selector: Selector): Passage | null {
  try {
    return locatePassage(story, selector);
  } catch {
    return null; // listed among those without a place, which say why
  }
}
