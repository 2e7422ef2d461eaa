import { useState } from 'react';
import { type Note, OVERLAY_LIMITS } from '#bundle/overlay/overlay.ts';
import formStyles from '#correcting/Form.module.css';
import type { Correcting } from '#correcting/use-correcting.ts';

interface EditNoteProps {
  correcting: Correcting;
  /** Without an id, a new one. */
  note: Omit<Note, 'id'> & { id?: string };
  onDone: () => void;
}

/** The text of a note. */
export function EditNote({ correcting, note, onDone }: EditNoteProps) {
  const [text, setText] = useState(note.text);
  const { id } = note;
  const keep = async () => {
    if (await correcting.keepNote({ ...note, text })) onDone();
  };
  return (
    <form
      className={formStyles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void keep();
      }}
    >
      <label className={formStyles.field}>
        <span>Note</span>
        <textarea
          rows={3}
          maxLength={OVERLAY_LIMITS.note}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <div className={formStyles.buttons}>
        <button type="submit" disabled={text.trim() === '' || text === note.text}>
          Keep the note
        </button>
        {id !== undefined && (
          <button type="button" onClick={() => void correcting.removeNote(id)}>
            Remove the note
          </button>
        )}
      </div>
    </form>
  );
}
