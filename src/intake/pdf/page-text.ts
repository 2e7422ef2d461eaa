/** A piece of text on a page, in points; `x` and `y` are where it begins on its line, counted from the lower left. */
export interface TextPiece {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Of the letters. */
  height: number;
}

/** What stands on one line without a wide gap: a line of a text, or of one of its columns. */
export type Line = TextPiece;

/** The text of a page, line by line. */
export interface PageText {
  lines: Line[];
  /** Its lower and upper side. */
  bottom: number;
  top: number;
}
