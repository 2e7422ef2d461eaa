import type { QuotationKind, Span } from '#analysis/annotations.ts';
import type { DayBounds } from './day-bounds.ts';

/** A word to look for. */
export interface QueryWord {
  /** Folded as `foldText` does. */
  word: string;
  /** True when the text's word may go on: "interf*", or the word being typed. */
  prefix: boolean;
  /** The spellings that count instead, when nothing has this one. */
  spellings?: ReadonlySet<string>;
}

/** A part of the query: `start` and `end` are offsets into what was typed, sign and quotation marks included. */
interface QueryPart extends Span {
  /** As typed, without the sign "-". */
  typed: string;
  negated: boolean;
}

/** Words that must stand in a row; mostly one. */
export interface QueryTerm extends QueryPart {
  /** At least one. */
  words: QueryWord[];
  /** In quotation marks: close spellings do not count. */
  exact: boolean;
}

export const FILTER_FIELDS = ['speaker', 'article', 'kind', 'before', 'after'] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** A condition on what is known about a quotation: `speaker:xi`, `-kind:indirect`, `before:2023-09`. */
export type QueryFilter = QueryPart &
  (
    | { field: 'speaker' | 'article'; words: QueryWord[] }
    | { field: 'kind'; kinds: QuotationKind[] }
    | { field: 'before' | 'after'; bounds: DayBounds }
  );

/** A part that was not understood. It is left out, or searched as words; the rest of the query counts. */
export type QueryProblem = QueryPart &
  (
    | { problem: 'empty filter' | 'not a kind' | 'not a date'; field: FilterField }
    | { problem: 'unknown filter'; field: string }
    | { problem: 'unclosed quotation mark' }
  );

export interface Query {
  terms: QueryTerm[];
  filters: QueryFilter[];
  problems: QueryProblem[];
}
