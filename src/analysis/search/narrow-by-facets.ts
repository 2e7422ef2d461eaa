import { type FacetColumn, sumByValue, toChosenEntries } from './facet-column.ts';
import { toDateValues } from './index-days.ts';
import type { SearchIndex } from './index-quotations.ts';
import { type ChosenValues, FACET_NAMES, type FacetCounts, type FacetName } from './quote-request.ts';

/** What the facets leave of what a query finds, and what each of their values would show. */
interface Narrowed {
  /** For each quotation 1 if it is found and has a chosen value of each facet. */
  isFound: Uint8Array;
  facets: Record<FacetName, FacetCounts>;
}

/** The bit of a quotation that fails at a facet, and of one that the query does not find. */
const BITS: Record<FacetName, number> = { speaker: 1, article: 2, kind: 4, date: 8 };
const NOT_FOUND = 16;

/**
 * A quotation that fails at no facet counts for the values of all of them. One that fails at a single facet counts
 * for the values of that one: choosing those would show it.
 */
export function narrowByFacets(index: SearchIndex, found: Uint8Array, chosen: ChosenValues): Narrowed {
  const columns = { ...index.columns, date: toDateColumn(index, chosen.date) };
  const fails = found.map((does) => (does === 1 ? 0 : NOT_FOUND));
  for (const name of FACET_NAMES) failAtFacet(columns[name], chosen[name], BITS[name], fails);
  const toCounts = (name: FacetName) => countValues(columns[name], fails, BITS[name]);
  return {
    isFound: fails.map((bits) => (bits === 0 ? 1 : 0)),
    facets: {
      speaker: toCounts('speaker'),
      article: toCounts('article'),
      kind: toCounts('kind'),
      date: toCounts('date'),
    },
  };
}

/** With the chosen periods among its values, so that a choice from an address can be seen and taken back. */
function toDateColumn({ columns: { date }, days }: SearchIndex, chosen: readonly string[]): FacetColumn {
  return chosen.every((value) => date.values.includes(value)) ? date : { of: date.of, ...toDateValues(days, chosen) };
}

function failAtFacet(column: FacetColumn, chosen: readonly string[], bit: number, fails: Uint8Array): void {
  const allowed = toChosenEntries(column, chosen);
  if (!allowed) return;
  const { of } = column;
  for (let ordinal = 0; ordinal < of.length; ordinal++) {
    if (allowed[of[ordinal] ?? 0] === 0) fails[ordinal] = (fails[ordinal] ?? 0) | bit;
  }
}

function countValues(column: FacetColumn, fails: Uint8Array, ownBit: number): FacetCounts {
  const { of, values, valuesOf } = column;
  const byEntry = new Uint32Array(valuesOf.length);
  for (let ordinal = 0; ordinal < of.length; ordinal++) {
    if (((fails[ordinal] ?? 0) & ~ownBit) !== 0) continue;
    const entry = of[ordinal] ?? 0;
    byEntry[entry] = (byEntry[entry] ?? 0) + 1;
  }
  return { values, counts: sumByValue(column, byEntry) };
}
