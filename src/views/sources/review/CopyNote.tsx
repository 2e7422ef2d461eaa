import { toLetter } from '#bundle/to-letter.ts';
import { toPercent } from '#ui/percent-words.ts';
import type { CopyOf } from './use-copies.ts';
import styles from './CopyNote.module.css';

interface CopyNoteProps {
  letter: string;
  /** What the text is a copy of, and where that stands in the story. */
  copy: CopyOf;
  onRemove: () => void;
}

/** Says that a text stands in another article too, and offers to remove it. */
export function CopyNote({ letter, copy, onRemove }: CopyNoteProps) {
  const other = toLetter(copy.at);
  return (
    <p className={styles.note}>
      <span>
        {copy.share === null
          ? `This is the same text as article ${other}.`
          : `${toPercent(copy.share)} of this text stands in article ${other} too: it may be republished, or cut short.`}
      </span>
      <button type="button" aria-label={`Remove the copy ${letter}`} onClick={onRemove}>
        Remove the copy
      </button>
    </p>
  );
}
