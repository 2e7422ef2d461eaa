import { useState } from 'react';
import type { StoryEvent } from '#analysis/story-annotations.ts';
import { parseReaderDate } from '#bundle/overlay/parse-reader-date.ts';
import { selectEvent } from '#bundle/overlay/select-things.ts';
import { toEventTitle } from '#bundle/to-event-title.ts';
import formStyles from '#correcting/Form.module.css';
import type { Correcting } from '#correcting/use-correcting.ts';
import { EventFields, isDateMistaken } from './EventFields.tsx';

interface CorrectEventProps {
  correcting: Correcting;
  event: StoryEvent;
  onDone: () => void;
}

/** Another title or date for an event, or no event at all. */
export function CorrectEvent({ correcting, event, onDone }: CorrectEventProps) {
  const { read, correct, takeBack } = correcting;
  const { story, overlay, corrected } = read;
  const shown = { title: toEventTitle(story, event.title), date: toTypedDate(event) };
  const [typed, setTyped] = useState(shown);
  const selector = selectEvent(story, event);
  if (!selector) return null;
  const which = { event: selector, ...(event.edtf !== null && { dated: event.edtf }) };
  const ids = corrected.events.get(event.id) ?? [];
  const made = overlay.corrections.filter(({ id }) => ids.includes(id));
  const added = made.find(({ kind }) => kind === 'add-event');
  const changed = made.find((one) => one.kind === 'change-event' || one.kind === 'add-event');

  const keep = async () => {
    // What was left as it is stays what the articles say, or what the reader said before.
    const before = changed && 'date' in changed ? changed : { title: null, date: null };
    const [title, date] = [typed.title.trim(), typed.date.trim()];
    const said = {
      title: title === shown.title || title === '' ? before.title : title,
      date: date === shown.date || date === '' ? before.date : date,
    };
    const isKept = await correct(
      changed && 'date' in changed ? { ...changed, ...said } : { kind: 'change-event', ...which, ...said },
    );
    if (isKept) onDone();
  };
  const hide = () => (added ? takeBack(added.id) : correct({ kind: 'hide-event', ...which }));
  const isSame = typed.title === shown.title && typed.date === shown.date;

  return (
    <>
      <form
        className={formStyles.form}
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (!isDateMistaken(typed) && !isSame) void keep();
        }}
      >
        <EventFields typed={typed} onType={setTyped} />
        <button type="submit" disabled={isSame}>
          Keep title and date
        </button>
      </form>
      <div className={formStyles.buttons}>
        <button type="button" onClick={() => void hide()}>
          This is not an event
        </button>
      </div>
    </>
  );
}

/** Empty for a date that a reader would have to write otherwise. */
const toTypedDate = ({ edtf }: StoryEvent): string => (edtf !== null && parseReaderDate(edtf) ? edtf : '');
