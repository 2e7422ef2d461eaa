import type { DateMention, IsoDay, Quotation, Sentence } from '#analysis/annotations.ts';
import { findDateOfSpeaking } from '#analysis/dates/resolution/day-of-speaking.ts';

/**
 * Quotations with the day on which they were said: the date beside the cue ("he said on Thursday"),
 * else the publication date as inferred, else unknown.
 */
export function resolveDaysOfSpeaking(
  quotations: Quotation[],
  sentences: Sentence[],
  dates: DateMention[],
  published: IsoDay | null,
): Quotation[] {
  return quotations.map((quotation) => {
    const date = findDateOfSpeaking(quotation, sentences, dates);
    if (date?.edtf) {
      return { ...quotation, said: { edtf: date.edtf.replace(/T.*/, ''), basis: date.basis, date: date.id } };
    }
    return {
      ...quotation,
      said: published === null ? null : { edtf: published, basis: 'inferred', date: null },
    };
  });
}
