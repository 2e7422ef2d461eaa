import { CAN_CORRECT } from '#queries/can-correct.ts';
import type { CorrectionTarget } from './correction-target.ts';
import styles from './CorrectionPanel.module.css';
import { MadeCorrections } from './MadeCorrections.tsx';
import { CorrectEvent } from './event/CorrectEvent.tsx';
import { CorrectLink } from './link/CorrectLink.tsx';
import { EditNote } from './note/EditNote.tsx';
import { CorrectPerson } from './person/CorrectPerson.tsx';
import { CorrectQuotation } from './quotation/CorrectQuotation.tsx';
import { type Correcting, useCorrecting } from './use-correcting.ts';

interface CorrectionPanelProps {
  story: string;
  target: CorrectionTarget;
  onClose: () => void;
}

/** What can be corrected of something, and what was found there before it was. */
export function CorrectionPanel({ story, target, onClose }: CorrectionPanelProps) {
  const correcting = useCorrecting(story);
  return (
    <section className={styles.panel} aria-label="Correct">
      <MadeCorrections {...{ correcting, target }} />
      {CAN_CORRECT && toForm(correcting, target, onClose)}
      {correcting.failure !== null && (
        <p className={styles.failure} role="alert">
          {correcting.failure}
        </p>
      )}
    </section>
  );
}

function toForm(correcting: Correcting, target: CorrectionTarget, onDone: () => void) {
  switch (target.kind) {
    case 'quotation':
      return <CorrectQuotation {...{ correcting, onDone, ...target }} />;
    case 'event':
      return <CorrectEvent {...{ correcting, onDone, ...target }} />;
    case 'name':
      return <CorrectPerson {...{ correcting, onDone }} entity={target.mention.entity} at={target} />;
    case 'person':
      return <CorrectPerson {...{ correcting, onDone }} entity={target.entity} at={null} />;
    case 'link':
      return <CorrectLink {...{ correcting, onDone, ...target }} />;
    case 'note':
      return <EditNote {...{ correcting, onDone, ...target }} />;
  }
}
