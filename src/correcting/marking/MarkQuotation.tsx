import { useState } from 'react';
import type { Selector } from '#bundle/overlay/overlay.ts';
import formStyles from '#correcting/Form.module.css';
import { SpeakerField } from '#correcting/SpeakerField.tsx';
import type { Correcting } from '#correcting/use-correcting.ts';

interface MarkQuotationProps {
  correcting: Correcting;
  selector: Selector;
  onDone: () => void;
}

/** A quotation that was missed, with its speaker. */
export function MarkQuotation({ correcting, selector, onDone }: MarkQuotationProps) {
  const [name, setName] = useState('');
  const mark = async () => {
    const speaker = name.trim() === '' ? null : name.trim();
    if (await correcting.correct({ kind: 'add-quotation', passage: selector, speaker })) onDone();
  };
  return (
    <form
      className={formStyles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void mark();
      }}
    >
      <SpeakerField story={correcting.read.story} label="Speaker" value={name} onType={setName} />
      <button type="submit">Mark as a quotation</button>
      <p className={formStyles.hint}>Somebody whom the story names, or a new name. Left empty: nobody is named.</p>
    </form>
  );
}
