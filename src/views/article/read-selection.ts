import type { Span } from '#analysis/annotations.ts';

/**
 * The words that are selected in a drawn text, without white space at their ends; null where none are. Each block of
 * the text says with `data-start` where it begins, and draws nothing but its text.
 */
export function readSelection(body: HTMLElement, text: string): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const blocks = [...body.querySelectorAll<HTMLElement>('[data-start]')].filter((block) => range.intersectsNode(block));
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return null;
  const start = first.contains(range.startContainer)
    ? toOffset(first, range.startContainer, range.startOffset)
    : toStart(first);
  const end = last.contains(range.endContainer)
    ? toOffset(last, range.endContainer, range.endOffset)
    : toStart(last) + (last.textContent ?? '').length;
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}

const toStart = (block: HTMLElement): number => Number(block.dataset['start']);

function toOffset(block: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return toStart(block) + before.toString().length;
}
