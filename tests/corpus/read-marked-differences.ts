import { DIFFERENCE_KINDS, type DifferenceKind } from '#analysis/story-annotations.ts';

/** A difference as a reader marks it: its words on each side, null where a side does not have it. */
export interface MarkedDifference {
  kind: DifferenceKind;
  a: string | null;
  b: string | null;
}

/** Two small articles of which the last sentences are linked, with all that a reader wants to be told of them. */
export interface MarkedPair {
  a: string;
  b: string;
  differences: MarkedDifference[];
}

/**
 * Pairs with an empty line between them: `A: …`, `B: …`, and a line `- kind: words | words` for each difference, `–`
 * for a side that does not have it.
 */
export function readMarkedDifferences(marked: string): MarkedPair[] {
  return marked
    .trim()
    .split(/\n{2,}/)
    .map((block): MarkedPair => {
      const [first = '', second = '', ...rest] = block.split('\n');
      if (!first.startsWith('A: ') || !second.startsWith('B: ')) throw new Error(`no pair of sentences: ${block}`);
      return { a: first.slice(3), b: second.slice(3), differences: rest.map(readDifference) };
    });
}

function readDifference(line: string): MarkedDifference {
  const [, named, a, b] = /^- (\w+): (.+) \| (.+)$/.exec(line) ?? [];
  const kind = DIFFERENCE_KINDS.find((each) => each === named);
  if (!kind || a === undefined || b === undefined) throw new Error(`no difference: ${line}`);
  return { kind, a: a === '–' ? null : a, b: b === '–' ? null : b };
}
