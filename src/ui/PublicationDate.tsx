import { DateWords } from './DateWords.tsx';

interface PublicationDateProps {
  /** As YYYY-MM-DD. */
  day: string;
  source: 'editor' | 'inferred';
  /** How it is known, as a sentence without its full stop. */
  reason: string;
}

/** A publication date with how it is known: whoever put the story together supplied it, or the program inferred it. */
export function PublicationDate({ day, source, reason }: PublicationDateProps) {
  return (
    <>
      <DateWords edtf={day} />{' '}
      <span className="inferred" title={reason}>
        {source === 'editor' ? 'supplied' : 'inferred'}
      </span>
    </>
  );
}
