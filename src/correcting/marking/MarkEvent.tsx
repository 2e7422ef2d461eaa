import { useState } from 'react';
import type { Selector } from '#bundle/overlay/overlay.ts';
import { EventFields, isDateMistaken } from '#correcting/event/EventFields.tsx';
import formStyles from '#correcting/Form.module.css';
import type { Correcting } from '#correcting/use-correcting.ts';

interface MarkEventProps {
  correcting: Correcting;
  selector: Selector;
  onDone: () => void;
}

/** An event that was missed. Without a title its own words stand for it, and without a date the one that they give. */
export function MarkEvent({ correcting, selector, onDone }: MarkEventProps) {
  const [typed, setTyped] = useState({ title: '', date: '' });
  const mark = async () => {
    const [title, date] = [typed.title.trim() || null, typed.date.trim() || null];
    if (await correcting.correct({ kind: 'add-event', passage: selector, title, date })) onDone();
  };
  return (
    <form
      className={formStyles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isDateMistaken(typed)) void mark();
      }}
    >
      <EventFields typed={typed} onType={setTyped} />
      <button type="submit">Mark as an event</button>
      <p className={formStyles.hint}>
        Both can stay empty: the words are the title then, and a date in them is its date.
      </p>
    </form>
  );
}
