/** Something wrong with a seed: where, and what to do about it. Lines and columns count from 1. */
export interface SeedProblem {
  file: string;
  line: number;
  column: number;
  message: string;
}

/** Stops the build with every problem at once, each as `file:line:column message`. */
export class SeedProblemsError extends Error {
  override name = 'SeedProblemsError';

  constructor(readonly problems: SeedProblem[]) {
    super(problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`).join('\n'));
  }
}

/** Line and column, both from 1, of an offset in UTF-16 code units. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
}
