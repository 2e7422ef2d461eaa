import type { Quotation } from '#analysis/annotations.ts';
import type { SentenceProfile } from '#analysis/links/profile-sentences.ts';
import { stemWord } from '#analysis/links/stem-word.ts';

/** Verbs that only report words. "announced", "pledged", "denied" do something and make an event. */
const PLAIN_CUES: ReadonlySet<string> = new Set(
  `say said tell told add added write tweet note ask reply respond state remark comment explain stress emphasize insist
  argue claim believe think acknowledge describe mention continue recall suggest warn quote according`
    .split(/\s+/)
    .map(stemWord),
);
/** A sentence that is quoted to this share is words, not doings. */
const MOSTLY_QUOTED = 0.5;

/** Whether a sentence tells what somebody said rather than what happened. */
export function isSpeech(text: string, { sentence, quotations }: SentenceProfile): boolean {
  const said = quotations.filter(({ quotation }) => hasPlainCue(text, quotation));
  const length = said.reduce((sum, { start, end }) => sum + end - start, 0);
  return length >= MOSTLY_QUOTED * (sentence.end - sentence.start) || said.some(({ quotation }) => quotation.cue);
}

/** Whether a quotation's cue only reports words, so that its day is the day of the saying and no event's. */
export function hasPlainCue(text: string, { cue }: Quotation): boolean {
  if (!cue) return true;
  return text
    .slice(cue.start, cue.end)
    .toLowerCase()
    .split(/\s+/)
    .some((word) => PLAIN_CUES.has(stemWord(word)));
}
