import type { Span } from '#analysis/annotations.ts';
import type { SentenceProfile } from '#analysis/links/profile-sentences.ts';
import type { DatedStretch } from './dated-stretch.ts';
import type { WordRange } from './find-clause.ts';
import { findVerb } from './find-verb.ts';
import { hasPlainCue } from './is-speech.ts';

/**
 * "The minister said *cracks were found in May*": what is dated is what was said, not the saying. Left as it is where
 * the reported words before the date hold no verb. Verbs that do something ("announced that …") stay an event.
 */
export function withoutReport(
  text: string,
  { words, quotations }: SentenceProfile,
  stretch: DatedStretch,
  date: Span,
): DatedStretch {
  if (stretch.form !== 'clause') return stretch;
  const report = quotations.find(
    ({ quotation, start, end }) =>
      quotation.kind === 'indirect' &&
      (quotation.cue?.end ?? Infinity) <= start &&
      start < date.start &&
      date.end <= end &&
      hasPlainCue(text, quotation),
  );
  if (!report) return stretch;
  let from = words.findIndex(({ start }) => start >= report.start);
  if (words[from]?.form === 'that') from += 1;
  const clip = (range: WordRange): WordRange => (range.from < from && from < range.to ? { ...range, from } : range);
  const title = clip(stretch.title);
  if (from < 0) return stretch;
  const passage = clip(stretch.passage);
  if (findVerb(words, title.from, title.to) === -1) {
    // "said the call *on Wednesday* came too late": the verb stands behind the date.
    return findVerb(words, passage.from, passage.to) === -1
      ? stretch
      : { ...stretch, passage, title: passage, subject: null };
  }
  return { ...stretch, passage, title, subject: null };
}
