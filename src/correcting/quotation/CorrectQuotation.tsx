import { useState } from 'react';
import type { Quotation } from '#analysis/annotations.ts';
import { selectQuotation } from '#bundle/overlay/select-things.ts';
import { toSpeakerNames } from '#bundle/to-speaker-names.ts';
import formStyles from '#correcting/Form.module.css';
import { SpeakerField } from '#correcting/SpeakerField.tsx';
import type { Correcting, NewCorrection } from '#correcting/use-correcting.ts';

interface CorrectQuotationProps {
  correcting: Correcting;
  article: string;
  quotation: Quotation;
  onDone: () => void;
}

/** Another speaker for a quotation, or none, or no quotation at all. */
export function CorrectQuotation({ correcting, article, quotation, onDone }: CorrectQuotationProps) {
  const { read, correct, takeBack } = correcting;
  const { story, overlay, corrected } = read;
  const entities = new Map(story.entities.map((entity) => [entity.id, entity]));
  const [name, setName] = useState(toSpeakerNames(quotation, entities).words ?? '');
  const selector = selectQuotation(story, article, quotation);
  if (!selector) return null;
  const ids = corrected.quotations.get(quotation.id) ?? [];
  const made = overlay.corrections.filter(({ id }) => ids.includes(id));
  const added = made.find(({ kind }) => kind === 'add-quotation');

  const giveSpeaker = async () => {
    const speaker = name.trim() === '' ? null : name.trim();
    const given = made.find((one) => one.kind === 'speaker');
    const correction: NewCorrection =
      added?.kind === 'add-quotation'
        ? { ...added, speaker }
        : { kind: 'speaker', quotation: selector, speaker, ...(given && { id: given.id }) };
    if (await correct(correction)) onDone();
  };
  const hide = () => (added ? takeBack(added.id) : correct({ kind: 'hide-quotation', quotation: selector }));

  return (
    <>
      <form
        className={formStyles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void giveSpeaker();
        }}
      >
        <SpeakerField story={story} label="Speaker" value={name} onType={setName} />
        <button type="submit">Keep the speaker</button>
        <p className={formStyles.hint}>Somebody whom the story names, or a new name. Left empty: nobody is named.</p>
      </form>
      <div className={formStyles.buttons}>
        <button type="button" onClick={() => void hide()}>
          This is not a quotation
        </button>
      </div>
    </>
  );
}
