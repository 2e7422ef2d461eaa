import { firstEndingAfter } from '#analysis/text/first-ending-after.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import { type TextBlock, toTextBlocks } from '#bundle/to-text-blocks.ts';
import type { PaneMark } from './to-pane-marks.ts';

/** A block of a text with the marks that touch it. */
export interface MarkedBlock extends TextBlock {
  marks: PaneMark[];
}

/** Deals the marks out to the blocks, so that one block can be drawn anew without a look at all marks of the text. */
export function toMarkedBlocks(article: BundledArticle, marks: readonly PaneMark[]): MarkedBlock[] {
  const blocks = toTextBlocks(article).map((block): MarkedBlock => ({ ...block, marks: [] }));
  for (const mark of marks) {
    for (let at = firstEndingAfter(blocks, mark.start); at < blocks.length; at += 1) {
      const block = blocks[at];
      if (!block || block.start >= mark.end) break;
      block.marks.push(mark);
    }
  }
  return blocks;
}
