import type { KeyedWord } from './side.ts';

/** Two words that stand for each other, by their index in their sentences. */
export interface AlignedWords {
  a: number;
  b: number;
  /** False for near-synonyms. */
  equal: boolean;
}

const EQUAL_CONTENT = 6;
const SYNONYM = 5;
/** Function words only settle where content words leave a choice. */
const EQUAL_FUNCTION = 1;

/**
 * The heaviest alignment of two sentences that keeps the order of the words (longest common subsequence with
 * weights). Words moved elsewhere in the sentence stay unaligned; an aligner with moves was not worth its errors.
 */
export function alignWords(a: readonly KeyedWord[], b: readonly KeyedWord[]): readonly AlignedWords[] {
  const known = lastOf.get(a);
  if (known?.b === b) return known.aligned;
  const aligned = findHeaviest(a, b);
  lastOf.set(a, { b, aligned });
  return aligned;
}

/** Several rules ask for the alignment of one pair, one after the other. */
const lastOf = new WeakMap<readonly KeyedWord[], { b: readonly KeyedWord[]; aligned: readonly AlignedWords[] }>();

function findHeaviest(a: readonly KeyedWord[], b: readonly KeyedWord[]): AlignedWords[] {
  const width = b.length + 1;
  // best[i * width + j]: the weight of the best alignment of a[i…] with b[j…]
  const best = new Int32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const weight = weigh(a[i], b[j]);
      const paired = weight > 0 ? weight + at(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  }
  const aligned: AlignedWords[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const weight = weigh(a[i], b[j]);
    if (weight > 0 && at(i, j) === weight + at(i + 1, j + 1)) {
      aligned.push({ a: i, b: j, equal: weight !== SYNONYM });
      i += 1;
      j += 1;
    } else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return aligned;
}

function weigh(a: KeyedWord | undefined, b: KeyedWord | undefined): number {
  if (!a || !b || a.content !== b.content) return 0;
  if (a.key === b.key) return a.content ? EQUAL_CONTENT : EQUAL_FUNCTION;
  return a.content && a.concept === b.concept ? SYNONYM : 0;
}
