import { OVERLAY_LIMITS } from '#bundle/overlay/overlay.ts';
import { parseReaderDate } from '#bundle/overlay/parse-reader-date.ts';
import formStyles from '#correcting/Form.module.css';

/** What a reader types of an event; both may be empty. */
export interface TypedEvent {
  title: string;
  date: string;
}

export const isDateMistaken = ({ date }: TypedEvent): boolean => date.trim() !== '' && !parseReaderDate(date.trim());

/** A title and a date for an event. */
export function EventFields({ typed, onType }: { typed: TypedEvent; onType: (typed: TypedEvent) => void }) {
  const isMistaken = isDateMistaken(typed);
  return (
    <>
      <label className={formStyles.field}>
        <span>Title</span>
        <input
          type="text"
          maxLength={OVERLAY_LIMITS.name}
          value={typed.title}
          onChange={(event) => onType({ ...typed, title: event.target.value })}
        />
      </label>
      <label className={formStyles.field}>
        <span>Date</span>
        <input
          type="text"
          inputMode="numeric"
          placeholder="2023-09-22"
          aria-invalid={isMistaken}
          value={typed.date}
          onChange={(event) => onType({ ...typed, date: event.target.value })}
        />
      </label>
      <p className={isMistaken ? formStyles.mistake : formStyles.hint} role={isMistaken ? 'alert' : undefined}>
        A day (2023-09-22), a month (2023-09), a year (2023), or from one to another (2023-09-18/2023-09-22).
      </p>
    </>
  );
}
