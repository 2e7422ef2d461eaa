import { DateWords } from './DateWords.tsx';

interface PublicationDateProps {
  /** As YYYY-MM-DD. */
  day: string;
  source: 'editor' | 'inferred';
  /** How it is known, as a sentence without its full stop. */
  reason: string;
}

/**
 * A publication date with how it is known: whoever put the story together supplied it, or the program inferred it. An
 * inferred date is dashed itself, for where there is no room for the word after it.
 */
export function PublicationDate({ day, source, reason }: PublicationDateProps) {
  if (source === 'inferred') {
    return (
      <span className="inferred" title={reason}>
        <DateWords edtf={day} /> inferred
      </span>
    );
  }
  return (
    <>
      <DateWords edtf={day} />{' '}
      <span className="inferred" title={reason}>
        supplied
      </span>
    </>
  );
}
