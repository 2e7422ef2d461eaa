import { toDateWords } from './date-words.ts';

/** A date in the reader's words, with the value that machines read. */
export function DateWords({ edtf, approximate = false }: { edtf: string; approximate?: boolean }) {
  return (
    <>
      <time dateTime={edtf}>{toDateWords(edtf)}</time>
      {approximate && <span>, approximately</span>}
    </>
  );
}
