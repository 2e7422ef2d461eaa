import { DateWords } from './DateWords.tsx';

/** A publication date that the text does not give: whoever put the story together supplied it, and we say so. */
export function SuppliedDate({ day }: { day: string }) {
  return (
    <>
      <DateWords edtf={day} />{' '}
      <span
        className="inferred"
        title="The text does not give its publication date; the editor of this story supplied it"
      >
        supplied
      </span>
    </>
  );
}
