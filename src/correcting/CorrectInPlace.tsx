import { lazy, Suspense, useId, useRef, useState } from 'react';
import { CAN_CORRECT } from '#queries/can-correct.ts';
import { useCorrectedIds } from '#queries/corrected-story.ts';
import styles from './CorrectInPlace.module.css';
import { type CorrectionTarget, findCorrectionsOf } from './correction-target.ts';

/** Most readers never correct anything: what it takes comes when the button is pressed. */
const CorrectionPanel = lazy(async () => ({ default: (await import('./CorrectionPanel.tsx')).CorrectionPanel }));

interface CorrectInPlaceProps {
  story: string;
  target: CorrectionTarget;
  /** Of what, for those who hear the button without its surroundings. */
  of: string;
}

/**
 * A button beside a result that opens what can be corrected of it, under the line that it stands in. It also says that
 * something was corrected, and opens the way back to what was found, or only says what that was.
 */
export function CorrectInPlace({ story, target, of }: CorrectInPlaceProps) {
  const corrected = useCorrectedIds(story);
  const [isOpen, setOpen] = useState(false);
  const panelId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const isCorrected = findCorrectionsOf(corrected, target).length > 0;
  if (!CAN_CORRECT && !isCorrected) return null;
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`${styles.button} ${isCorrected ? styles.corrected : ''}`}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {target.kind === 'note' ? 'Edit' : isCorrected ? (CAN_CORRECT ? 'Corrected by you' : 'Corrected') : 'Correct'}
        <span className="visually-hidden"> ({of})</span>
      </button>
      {isOpen && (
        <div className={styles.panel} id={panelId}>
          <Suspense fallback={<p className="soft">Preparing the form</p>}>
            <CorrectionPanel story={story} target={target} onClose={close} />
          </Suspense>
        </div>
      )}
    </>
  );
}
