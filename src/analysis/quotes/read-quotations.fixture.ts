import { extractNames } from '#analysis/names/extract-names.ts';
import { extractStructure } from '#analysis/text/extract-structure.ts';
import { extractQuotations } from './extract-quotations.ts';

/** What stands in a text between quotation marks or behind a reporting verb. */
export function extract(text: string) {
  const structure = extractStructure(text);
  return extractQuotations('a', structure, extractNames(structure));
}

/** The words of a span; "–" for none. */
const wordsOf = (text: string, span: { start: number; end: number } | null | undefined): string =>
  span ? text.slice(span.start, span.end) : '–';

/** Each quotation as "kind | speaker | cue | words"; parts are joined by " + ". */
export const readQuotations = (text: string): string[] =>
  extract(text).quotations.map(({ kind, speaker, cue, spans }) =>
    [kind, wordsOf(text, speaker), wordsOf(text, cue), spans.map((span) => wordsOf(text, span)).join(' + ')].join(
      ' | ',
    ),
  );

/** Each quotation as "speaker: words", for what does not turn on its kind or cue. */
export const readSpeech = (text: string): string[] =>
  extract(text).quotations.map(
    ({ speaker, spans }) => `${wordsOf(text, speaker)}: ${spans.map((span) => wordsOf(text, span)).join(' + ')}`,
  );

/** Each rejected stretch as "reason: words". */
export const readRejected = (text: string): string[] =>
  extract(text).notQuotations.map((found) => `${found.reason}: ${wordsOf(text, found)}`);

/** Each quotation as "kind | speaker | cue | words | rule", and what is none as "not words | reason". */
export function readFindings(text: string): string[] {
  const { quotations, notQuotations } = extract(text);
  return [
    ...quotations.map(({ kind, spans, speaker, cue, relay, rule }) => {
      const words = spans.map((span) => wordsOf(text, span)).join(' + ');
      const by = relay ? `relay ${wordsOf(text, relay)} | ` : '';
      return `${kind} | ${wordsOf(text, speaker)} | ${wordsOf(text, cue)} | ${words} | ${by}${rule}`;
    }),
    ...notQuotations.map((each) => `not ${wordsOf(text, each)} | ${each.reason}`),
  ];
}
