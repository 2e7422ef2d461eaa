import type { Wording } from './wording.ts';

/** The speaker's own words say more than as many of the article's, which may be no part of it ("her promise: “…”"). */
const OWN_WORD = 1.25;
const QUOTED_WORD = 1;
const OTHER_WORD = 0.5;
const INDIRECT_WORD = 0.9;

/** How much of an utterance a quotation gives: its content words, the speaker's own before others. */
export function measureFullness({ words, quotation, side }: Wording): number {
  const content = words.filter((word) => word.content);
  if (quotation.kind !== 'mixed') return content.length * (quotation.kind === 'direct' ? OWN_WORD : INDIRECT_WORD);
  const quoted = content.filter(({ start }) => isQuoted(side, quotation, start)).length;
  return quoted * QUOTED_WORD + (content.length - quoted) * OTHER_WORD;
}

/** Whether an odd number of marks stands before a word; single marks are apostrophes more often. */
function isQuoted({ text }: Wording['side'], { spans }: Wording['quotation'], at: number): boolean {
  const span = spans.find(({ start, end }) => start <= at && at < end);
  return span !== undefined && (text.slice(span.start, at).match(/[“”"]|``|''/gu)?.length ?? 0) % 2 === 1;
}
