import type { DifferenceRecord, LinkRecord } from './link-record.ts';

/** "number: A says “48”, B says “47”"; "detail: not in A, B says “along with Russia”" */
export function toDifferenceWords({ kind, words }: DifferenceRecord, { sides }: Pick<LinkRecord, 'sides'>): string {
  const parts = words.map((own, side) => {
    const letter = sides[side]?.article.letter ?? '';
    return own === null ? `not in ${letter}` : `${letter} says “${own}”`;
  });
  return `${kind}: ${parts.join(', ')}`;
}
