import type { Quotation, Span } from '#analysis/annotations.ts';
import type { Analysed } from './analysed.ts';
import { describeTask } from './describe-task.ts';
import type { ExpectedArticle, ExpectedQuotation } from './expected.ts';
import { type Words, locate, overlaps, show, showTrimmed } from './locate.ts';
import type { ScoreCard } from './score-card.ts';

/** Kind, spans up to their outer punctuation, speaker, cue and relay of every quotation. */
export function describeQuotations(
  { quotations, eitherWay = [] }: ExpectedArticle,
  text: string,
  card: ScoreCard,
  analysed: () => Analysed,
): void {
  if (!quotations) return;
  const entity = (id: string | null) => analysed().entities.find((each) => each.id === id);
  const shown = (span: Span | null) => span && showTrimmed(text, span);
  const optional = eitherWay.map((words) => locate(text, words));

  describeTask<ExpectedQuotation, Quotation>(text, card, {
    name: 'quotations',
    expected: quotations.map((item) => ({ item, spans: item.spans.map((words) => locate(text, words)) })),
    found: () => analysed().article.quotations.map((item) => ({ item, spans: item.spans })),
    readExpected: ({ spans, speaker, cue, relay, ...rest }) => ({
      ...rest,
      spans: spans.map(expectedWords),
      speaker: expectedWords(speaker),
      cue: expectedWords(cue),
      relay: expectedWords(relay ?? null),
    }),
    readFound: (found, wanted) => ({
      kind: found.kind,
      spans: found.spans.map(shown),
      speaker: readSpeaker(found.speaker, wanted.speaker),
      name: found.speaker?.name ?? null,
      ...(wanted.candidates && { candidates: found.speaker?.candidates.map((id) => entity(id)?.name).toSorted() }),
      cue: shown(found.cue),
      relay: shown(found.relay),
      ...(wanted.closed !== undefined && { closed: found.closed }),
    }),
    mayAlsoFind: ({ spans, speaker }) =>
      entity(speaker?.entity ?? null)?.type !== 'person' &&
      spans.every((span) => optional.some((place) => overlaps(span, place))),
  });

  function expectedWords(words: Words | null): string | null {
    return words === null ? null : showTrimmed(text, locate(text, words));
  }

  /** The words that name a speaker may be more than the expected ones ("he", "he, a minister"), but must hold them. */
  function readSpeaker(found: Span | null, wanted: Words | null): string | null {
    if (found && wanted !== null && overlaps(found, locate(text, wanted))) return expectedWords(wanted);
    return found && show(text, found);
  }
}
