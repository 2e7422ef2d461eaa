/** A stretch of text to mark: UTF-16 code units into the text, and whatever the one who draws it needs to know. */
export interface TextMark {
  start: number;
  end: number;
}

/** A piece of text, or a mark with what stands inside it. In text order; joined again they are the whole text. */
export type MarkNode<Mark extends TextMark> =
  | { kind: 'text'; start: number; end: number }
  | { kind: 'mark'; start: number; end: number; mark: Mark; children: MarkNode<Mark>[] };

/**
 * Nests marks by what contains what, as elements must be. Where two marks cross, the one that starts later is cut
 * in two at the end of the other. Marks outside `start`…`end` are clipped to it.
 */
export function nestMarks<Mark extends TextMark>(start: number, end: number, marks: readonly Mark[]): MarkNode<Mark>[] {
  const inside = marks
    .map((mark) => ({ mark, start: Math.max(start, mark.start), end: Math.min(end, mark.end) }))
    .filter((piece) => piece.start < piece.end)
    .toSorted((x, y) => x.start - y.start || y.end - x.end);
  return nest(start, end, inside);
}

interface Piece<Mark> {
  mark: Mark;
  start: number;
  end: number;
}

function nest<Mark extends TextMark>(start: number, end: number, pieces: Piece<Mark>[]): MarkNode<Mark>[] {
  const nodes: MarkNode<Mark>[] = [];
  const queue = [...pieces];
  let at = start;
  for (let outer = queue.shift(); outer; outer = queue.shift()) {
    const children: Piece<Mark>[] = [];
    const later: Piece<Mark>[] = [];
    for (const piece of queue.splice(0)) {
      if (piece.start >= outer.end) later.push(piece);
      else if (piece.end <= outer.end) children.push(piece);
      else {
        children.push({ ...piece, end: outer.end });
        later.push({ ...piece, start: outer.end });
      }
    }
    queue.push(...later.toSorted((x, y) => x.start - y.start || y.end - x.end));
    if (at < outer.start) nodes.push({ kind: 'text', start: at, end: outer.start });
    nodes.push({ kind: 'mark', ...outer, children: nest(outer.start, outer.end, children) });
    at = outer.end;
  }
  if (at < end) nodes.push({ kind: 'text', start: at, end });
  return nodes;
}
