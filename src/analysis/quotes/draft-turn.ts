import type { Draft } from './draft.ts';
import { loneQuotation } from './lone-quotation.ts';
import type { Turn } from '#analysis/text/read-transcript.ts';
import type { QuotedStretch } from './scan-marks.ts';

/** Signs that may stand outside the quotation marks of a headline that is all quoted: a stop and a space. */
const MOST_SIGNS = 3;

/** A turn of a transcript: words as they were said, without quotation marks. */
export const transcriptDraft = ({ speaker, words }: Turn): Draft => ({
  ...loneQuotation([]),
  spans: [words],
  speaker,
  basis: 'stated',
  rule: 'transcript',
});

/** What a headline says that somebody says; the colon is its cue. */
export function headlineDraft({ speaker, words }: Turn, stretches: QuotedStretch[]): Draft {
  const plain = stretches.reduce((rest, { start, end }) => rest - (end - start), words.end - words.start);
  return {
    ...loneQuotation(stretches),
    spans: [words],
    hasPlainWords: plain > MOST_SIGNS,
    speaker,
    cue: { start: speaker.end, end: speaker.end + 1 },
    basis: 'stated',
    rule: 'headline',
  };
}
