import type { Span } from '#analysis/annotations.ts';
import type { DifferenceKind, Rendering, RenderingRule, Utterance } from '#analysis/story-annotations.ts';
import type { QueryTerm } from '#analysis/search/query.ts';
import type { QuoteCard } from '#views/quotes/quote-card.ts';
import { toQuoteParts } from '#views/quotes/to-quote-parts.ts';
import type { StoryQuotations } from '#views/quotes/to-story-quotations.ts';

/**
 * A piece of a rendering, in the order of its text; `start` and `end` are offsets into its article. `same`: words that
 * the fullest wording has too. `differs`: other words than `instead`, or words that the fullest wording lacks
 * (`instead` is null). `lacks`: a word or two of the fullest wording that are missing here. `cut`: "left out", with
 * the words left out. `gap`: what the article puts between two parts of a quotation.
 */
export type UtterancePiece =
  | ({ kind: 'same' } & Span)
  | ({ kind: 'differs'; difference: DifferenceKind; instead: string | null } & Span)
  | { kind: 'lacks'; leftOut: string }
  | { kind: 'cut'; leftOut: string }
  | { kind: 'gap'; text: string };

/** One article's wording of an utterance. */
export interface ShownRendering {
  card: QuoteCard;
  rule: RenderingRule;
  isFullest: boolean;
  /** True for the quotation whose utterance is shown. */
  isChosen: boolean;
  pieces: UtterancePiece[];
}

export interface ShownUtterance {
  id: string;
  /** The fullest first, then in the story's order. */
  renderings: ShownRendering[];
}

/** The utterance that a quotation renders as others do too, with what a query finds marked; null for one that stands alone. */
export function toUtteranceAt(
  { cardOf, cardAt, utteranceAt }: StoryQuotations,
  ordinal: number,
  terms: readonly QueryTerm[] = [],
): ShownUtterance | null {
  const group = utteranceAt(ordinal);
  return group && toUtterance(group.utterance, cardAt(ordinal).id, (id) => cardOf(id, terms));
}

/** An utterance ready to be shown beside the quotation `chosen`. `cardOf`: the card of a quotation of the story. */
export function toUtterance(
  { id, renderings }: Utterance,
  chosen: string,
  cardOf: (quotation: string) => QuoteCard | null,
): ShownUtterance {
  const fullest = cardOf(renderings[0]?.quotation ?? '');
  return {
    id,
    renderings: renderings.flatMap((rendering, index): ShownRendering[] => {
      const card = cardOf(rendering.quotation);
      if (!card || !fullest) return [];
      return [
        {
          card,
          rule: rendering.rule,
          isFullest: index === 0,
          isChosen: rendering.quotation === chosen,
          pieces: toPieces(rendering, card, fullest.article.text),
        },
      ];
    }),
  };
}

/** Something to show at a place of the text: over words up to `end`, or between them. */
interface Mark {
  start: number;
  end: number;
  piece: UtterancePiece;
}

function toPieces(rendering: Rendering, { quotation, article }: QuoteCard, fullest: string): UtterancePiece[] {
  const marks = toMarks(rendering, fullest);
  const pieces: UtterancePiece[] = [];
  let next = 0;
  for (const part of toQuoteParts(quotation, article)) {
    if (part.kind === 'gap') {
      pieces.push({ kind: 'gap', text: part.words });
      continue;
    }
    let at = part.start;
    for (let mark = marks[next]; mark && mark.start <= part.end; mark = marks[next]) {
      // What stands at the end of one part and the start of the next belongs to the later only if it is over words.
      if (mark.start === part.end && mark.end > mark.start) break;
      if (mark.start > at) pieces.push({ kind: 'same', start: at, end: mark.start });
      pushPiece(pieces, mark.piece);
      at = Math.max(at, mark.end);
      next += 1;
    }
    if (at < part.end) pieces.push({ kind: 'same', start: at, end: part.end });
  }
  return pieces;
}

/** Two cuts with nothing between them are one. */
function pushPiece(pieces: UtterancePiece[], piece: UtterancePiece): void {
  const last = pieces.at(-1);
  if (last?.kind === 'cut' && piece.kind === 'cut') last.leftOut += ` … ${piece.leftOut}`;
  else pieces.push(piece);
}

/** In the order of the text; between words before over words. */
function toMarks({ differences, cuts }: Rendering, fullest: string): Mark[] {
  const words = (span: Span | null) => span && fullest.slice(span.start, span.end);
  const marks = [
    ...differences.map(({ kind, at, own, fullest: theirs }): Mark => {
      const instead = words(theirs);
      return own
        ? { ...own, piece: { kind: 'differs', ...own, difference: kind, instead } }
        : { start: at, end: at, piece: { kind: 'lacks', leftOut: instead ?? '' } };
    }),
    ...cuts.map(({ at, leftOut }): Mark => ({
      start: at,
      end: at,
      piece: { kind: 'cut', leftOut: words(leftOut) ?? '' },
    })),
  ];
  return marks.toSorted((x, y) => x.start - y.start || x.end - y.end);
}
