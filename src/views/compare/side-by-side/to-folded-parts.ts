import type { Span } from '#analysis/annotations.ts';
import type { MarkedBlock } from './to-marked-blocks.ts';
import type { LinkedPassage } from './to-passages.ts';

/** Sentences that stand as one line until they are opened, also over the ends of paragraphs. */
export interface Fold extends Span {
  sentences: number;
  /** What it holds: paragraphs, or pieces of them. */
  blocks: MarkedBlock[];
  /** The linked passages in it. */
  passages: LinkedPassage[];
}

export type TextPart = { kind: 'block'; block: MarkedBlock } | { kind: 'fold'; fold: Fold };

/**
 * A text with the sentences that `isFolded` names folded away. Headings and text set aside stay where they are, and
 * what lies between two sentences goes with the first of them.
 */
export function toFoldedParts(
  blocks: readonly MarkedBlock[],
  sentences: readonly Span[],
  isFolded: (sentence: Span) => boolean,
): TextPart[] {
  const parts: TextPart[] = [];
  for (const block of blocks) {
    const own = sentences.filter(({ start }) => start >= block.start && start < block.end);
    if (block.kind !== 'paragraph' || own.length === 0) {
      parts.push({ kind: 'block', block });
      continue;
    }
    const runs = toRuns(own, isFolded);
    for (const [index, run] of runs.entries()) {
      const start = index === 0 ? block.start : run.start;
      const end = runs[index + 1]?.start ?? block.end;
      const isWhole = start === block.start && end === block.end;
      const piece = isWhole ? block : { ...block, start, end };
      if (run.isFolded) foldAway(parts, piece, run.count);
      else parts.push({ kind: 'block', block: piece });
    }
  }
  return parts;
}

function toRuns(sentences: readonly Span[], isFolded: (sentence: Span) => boolean) {
  const runs: { start: number; isFolded: boolean; count: number }[] = [];
  for (const sentence of sentences) {
    const folded = isFolded(sentence);
    const last = runs.at(-1);
    if (last?.isFolded === folded) last.count += 1;
    else runs.push({ start: sentence.start, isFolded: folded, count: 1 });
  }
  return runs;
}

function foldAway(parts: TextPart[], piece: MarkedBlock, sentences: number): void {
  const passages = piece.marks.flatMap((mark) => {
    return mark.kind === 'passage' && mark.start < piece.end && mark.end > piece.start ? [mark.passage] : [];
  });
  const last = parts.at(-1);
  if (last?.kind === 'fold') {
    last.fold.end = piece.end;
    last.fold.sentences += sentences;
    last.fold.blocks.push(piece);
    last.fold.passages.push(...passages.filter((passage) => !last.fold.passages.includes(passage)));
  } else {
    parts.push({ kind: 'fold', fold: { start: piece.start, end: piece.end, sentences, blocks: [piece], passages } });
  }
}
