import { extract } from './read-quotations.fixture.ts';

/** A sentence without the signs that `markQuotations` sets. */
export const withoutMarks = (marked: string): string => marked.replaceAll(/[<>{}[\]~]/gu, '');

/**
 * A text once for each quotation found in it, with its speaker, cue and words in brackets and who relays it between
 * tildes: "<Ann Lee> [said] {that the plan works}, according to ~the Daily News~."
 */
export function markQuotations(text: string): string[] {
  return extract(text).quotations.map(({ spans, speaker, cue, relay }) => {
    const signs: { at: number; sign: string; opens: boolean }[] = [];
    const mark = (span: { start: number; end: number } | null, opening: string, closing: string) => {
      if (!span) return;
      signs.push({ at: span.start, sign: opening, opens: true }, { at: span.end, sign: closing, opens: false });
    };
    for (const span of spans) mark(span, '{', '}');
    mark(speaker, '<', '>');
    mark(cue, '[', ']');
    mark(relay, '~', '~');
    let marked = '';
    let done = 0;
    for (const { at, sign } of signs.toSorted((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens))) {
      marked += text.slice(done, at) + sign;
      done = at;
    }
    return marked + text.slice(done);
  });
}
