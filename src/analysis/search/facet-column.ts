/**
 * What all quotations have in one respect, such as their speakers. A quotation has one entry, and an entry stands for
 * any number of the values that a reader can choose: "the two leaders" for two names.
 */
export interface FacetColumn {
  /** The entry of each quotation, by ordinal. */
  of: Uint32Array;
  /** For each entry, which values it stands for. */
  valuesOf: readonly (readonly number[])[];
  /** In the order in which they are shown. */
  values: readonly string[];
}

/** For each entry of a column whether it counts; null when all do. */
export type EntryFlags = Uint8Array | null;

/** The entries that stand for one of the chosen values; values that nothing has, from an old address, say nothing. */
export function toChosenEntries({ values, valuesOf }: Omit<FacetColumn, 'of'>, chosen: readonly string[]): EntryFlags {
  if (chosen.length === 0) return null;
  const wanted = new Set(chosen);
  const isWanted = values.map((value) => wanted.has(value));
  if (!isWanted.includes(true)) return null;
  return Uint8Array.from(valuesOf, (own) => (own.some((value) => isWanted[value]) ? 1 : 0));
}

/** The sum of the numbers of all entries that stand for a value, for each value. */
export function sumByValue({ values, valuesOf }: Omit<FacetColumn, 'of'>, byEntry: Uint32Array): Uint32Array {
  const sums = new Uint32Array(values.length);
  for (const [entry, own] of valuesOf.entries()) {
    const count = byEntry[entry] ?? 0;
    if (count > 0) for (const value of own) sums[value] = (sums[value] ?? 0) + count;
  }
  return sums;
}
