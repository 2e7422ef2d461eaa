import type { Line, TextPiece } from './page-text.ts';

/** Parts of the height of letters: how far from a line a piece may stand and be of it, and how wide a gap ends a line. */
const OFF_LINE = 0.5;
const GAP = 1.8;
const SPACE = 0.15;

/** Joins pieces that follow each other on one line. A wide gap begins another line beside it, as between columns. */
export function toLines(pieces: readonly TextPiece[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const isBlank = piece.text.trim() === '';
    if (line && isOfLine(line, piece, isBlank)) extend(line, piece, isBlank);
    else if (!isBlank) lines.push({ ...piece });
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() }));
}

function isOfLine(line: Line, { x, y, height }: TextPiece, isBlank: boolean): boolean {
  if (Math.abs(line.y - y) > OFF_LINE * Math.max(line.height, height)) return false;
  const gap = x - (line.x + line.width);
  return isBlank || (gap > -GAP * line.height && gap < GAP * line.height);
}

/* Space has a width of its own, which may be the whole gap between two columns: only what follows it tells. */
function extend(line: Line, { text, x, width, height }: TextPiece, isBlank: boolean): void {
  if (isBlank) {
    if (!line.text.endsWith(' ')) line.text += ' ';
    return;
  }
  const needsSpace = x - (line.x + line.width) > SPACE * height && !/\s$/.test(line.text) && !/^\s/.test(text);
  line.text += `${needsSpace ? ' ' : ''}${text}`;
  line.width = Math.max(line.width, x + width - line.x);
  line.height = Math.max(line.height, height);
}
