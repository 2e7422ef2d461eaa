import type { DateMention, Quotation, Sentence } from '#analysis/annotations.ts';

const REACH = 80;
const SHORT = /^-?\d{4}-(?:\d\d-\d\d|W\d\d|\d\d)(?!\d)/;

function sentenceAt(sentences: Sentence[], offset: number): Sentence | null {
  let [low, high] = [0, sentences.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return null;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}

/** The index of the first date that ends after an offset. */
function firstAfter(dates: DateMention[], offset: number): number {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The date that stands with a quotation's cue ("he said on Thursday"): the nearest one in the sentence
 * of the cue, at most `REACH` units away, outside the quoted words, and not longer than a month.
 */
export function findDateOfSpeaking(
  quotation: Quotation,
  sentences: Sentence[],
  dates: DateMention[],
): DateMention | null {
  const { cue, spans } = quotation;
  const sentence = cue && sentenceAt(sentences, cue.start);
  if (!sentence) return null;
  const from = Math.max(sentence.start, cue.start - REACH);
  const to = Math.min(sentence.end, cue.end + REACH);
  let found: DateMention | null = null;
  let shortest = Infinity;
  for (let index = firstAfter(dates, from); index < dates.length; index += 1) {
    const date = dates[index];
    if (!date || date.start >= to) break;
    if (date.type !== 'DATE' && date.type !== 'TIME') continue;
    if (date.edtf === null || !SHORT.test(date.value)) continue;
    if (spans.some((span) => date.start < span.end && date.end > span.start)) continue;
    const distance = Math.max(date.start - cue.end, cue.start - date.end);
    if (distance < shortest) [found, shortest] = [date, distance];
  }
  return found;
}
