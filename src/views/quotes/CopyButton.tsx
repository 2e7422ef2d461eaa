import { useState } from 'react';
import styles from './CopyButton.module.css';

interface CopyButtonProps {
  /** Makes what is copied. */
  toCopy: () => string;
  /** Tells screen readers what happened. */
  onAnnounce: (message: string) => void;
}

type Outcome = 'none' | 'copied' | 'refused';

/** Copies a citation; a browser that does not allow it gets the text selected, to be copied by hand. */
export function CopyButton({ toCopy, onAnnounce }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>('none');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(toCopy());
      setOutcome('copied');
      onAnnounce('Copied with citation.');
    } catch {
      // No permission, or a page without https: the reader copies by hand.
      setOutcome('refused');
      onAnnounce('The browser does not allow copying. The citation is selected: copy it with Control C.');
    }
  };
  return (
    <>
      <button
        type="button"
        aria-keyshortcuts="c"
        onClick={() => void copy()}
        onBlur={() => outcome === 'copied' && setOutcome('none')}
      >
        {outcome === 'copied' ? 'Copied with citation' : 'Copy with citation'}
      </button>
      {outcome === 'refused' && (
        <label className={styles.byHand}>
          The browser does not allow copying. Copy this by hand:
          <textarea
            readOnly
            rows={5}
            value={toCopy()}
            ref={(area) => {
              area?.focus();
              area?.select();
            }}
          />
        </label>
      )}
    </>
  );
}
