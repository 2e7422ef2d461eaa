import type { DifferenceKind, Rendering, RenderingRule, Utterance } from '#analysis/story-annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { QuoteCard } from './quote-card.ts';
import { toQuoteParts } from './to-quote-parts.ts';

/**
 * A piece of a rendering, in the order of its text. `same`: words that the fullest wording has too. `differs`: other
 * words than `instead`, or words that the fullest wording lacks (`instead` is null). `lacks`: a word or two of the
 * fullest wording that are missing here. `cut`: "cut here", with the words left out. `gap`: what the article puts
 * between two parts of a quotation.
 */
export type UtterancePiece =
  | { kind: 'same'; text: string }
  | { kind: 'differs'; text: string; difference: DifferenceKind; instead: string | null }
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

/** The utterance that each quotation renders; most render one that nobody else does, and have none here. */
export function byQuotation({ utterances }: StoryBundle): ReadonlyMap<string, Utterance> {
  return new Map(
    utterances.flatMap((utterance) => utterance.renderings.map(({ quotation }) => [quotation, utterance] as const)),
  );
}

/** An utterance ready to be shown beside the quotation `chosen`. `cards` are those of the story, by quotation id. */
export function toUtterance(
  { id, renderings }: Utterance,
  chosen: string,
  cards: ReadonlyMap<string, QuoteCard>,
): ShownUtterance {
  const fullest = cards.get(renderings[0]?.quotation ?? '');
  return {
    id,
    renderings: renderings.flatMap((rendering, index): ShownRendering[] => {
      const card = cards.get(rendering.quotation);
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
  const { text } = article;
  const marks = toMarks(rendering, text, fullest);
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
      if (mark.start > at) pieces.push({ kind: 'same', text: text.slice(at, mark.start) });
      pieces.push(mark.piece);
      at = Math.max(at, mark.end);
      next += 1;
    }
    if (at < part.end) pieces.push({ kind: 'same', text: text.slice(at, part.end) });
  }
  return pieces;
}

/** In the order of the text; between words before over words. */
function toMarks({ differences, cuts }: Rendering, text: string, fullest: string): Mark[] {
  const words = (of: string, span: { start: number; end: number } | null) => span && of.slice(span.start, span.end);
  const marks = [
    ...differences.map(({ kind, at, own, fullest: theirs }): Mark => {
      const instead = words(fullest, theirs);
      return own
        ? { ...own, piece: { kind: 'differs', text: text.slice(own.start, own.end), difference: kind, instead } }
        : { start: at, end: at, piece: { kind: 'lacks', leftOut: instead ?? '' } };
    }),
    ...cuts.map(({ at, leftOut }): Mark => ({
      start: at,
      end: at,
      piece: { kind: 'cut', leftOut: words(fullest, leftOut) ?? '' },
    })),
  ];
  return marks.toSorted((x, y) => x.start - y.start || x.end - y.end);
}
