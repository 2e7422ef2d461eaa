/** One value of a filter, such as a speaker or a place. */
export interface FacetValue {
  value: string;
  label: string;
  /** An article's badge letter; null for all else. */
  letter: string | null;
  /** How many things it would show under the query and the other filters. */
  count: number;
  isChosen: boolean;
}
