import type { DateMention, Quotation, Sentence } from '#analysis/annotations.ts';
import { firstEndingAfter } from '#analysis/text/first-ending-after.ts';

/** How far from the cue its date may stand. In UTF-16 units. */
const REACH = 80;
/** Values not longer than a month. */
const SHORT = /^-?\d{4}-(?:\d\d-\d\d|W\d\d|\d\d)(?!\d)/;

/**
 * The date that stands with a quotation's cue ("he said on Thursday"): the nearest one in the sentence
 * of the cue, at most `REACH` units away, outside the quoted words and what is said of the speaker ("Roe, who took
 * office in May, said"), and not longer than a month.
 */
export function findDateOfSpeaking(
  quotation: Quotation,
  sentences: Sentence[],
  dates: DateMention[],
): DateMention | null {
  const { cue, spans, speaker } = quotation;
  const apart = speaker ? [...spans, speaker] : spans;
  const sentence = cue && sentences[firstEndingAfter(sentences, cue.start)];
  if (!sentence || sentence.start > cue.start) return null;
  const from = Math.max(sentence.start, cue.start - REACH);
  const to = Math.min(sentence.end, cue.end + REACH);
  let found: DateMention | null = null;
  let shortest = Infinity;
  for (let index = firstEndingAfter(dates, from); index < dates.length; index += 1) {
    const date = dates[index];
    if (!date || date.start >= to) break;
    if (date.type !== 'DATE' && date.type !== 'TIME') continue;
    if (date.edtf === null || !SHORT.test(date.value)) continue;
    if (apart.some((span) => date.start < span.end && date.end > span.start)) continue;
    const distance = Math.max(date.start - cue.end, cue.start - date.end);
    if (distance < shortest) [found, shortest] = [date, distance];
  }
  return found;
}
