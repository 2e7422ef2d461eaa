import { foldText } from './fold-text.ts';
import type { SearchIndex } from './index-quotations.ts';
import type { Sort } from './quote-request.ts';
import { UNNAMED } from './quote-request.ts';
import { byCodeUnits } from './word-index.ts';

/**
 * All ordinals in a certain order, equal ones in the order of the story; worked out when it is first asked for.
 * A search picks what it has found out of this row and so never sorts.
 */
export function toOrder(index: SearchIndex, sort: Exclude<Sort, 'best'>): Uint32Array {
  const known = index.orders.get(sort);
  if (known) return known;
  const order = Uint32Array.from({ length: index.total }, (_, ordinal) => ordinal);
  const keys = sort === 'story' ? null : toKeys(index, sort);
  // Stable, so that equal ones stay as they were.
  if (keys) order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  index.orders.set(sort, order);
  return order;
}

/** For each quotation a number; the smaller comes first. */
function toKeys(index: SearchIndex, sort: Exclude<Sort, 'best' | 'story'>): Float64Array {
  const { columns, lengths } = index;
  switch (sort) {
    case 'longest':
      return Float64Array.from(lengths, (length) => -length);
    case 'newest':
    case 'oldest': {
      const ranks = toDayRanks(index, sort);
      return Float64Array.from(columns.date.of, (day) => ranks[day] ?? 0);
    }
    case 'speaker': {
      const { of, values, valuesOf } = columns.speaker;
      const ranks = toNameRanks(valuesOf.map((own) => own.map((value) => toSortKey(values[value] ?? '')).join('\n')));
      return Float64Array.from(of, (voice) => ranks[voice] ?? 0);
    }
    case 'article': {
      const ranks = toNameRanks(index.articles.map(({ title }) => toSortKey(title.text)));
      return Float64Array.from(columns.article.of, (article) => ranks[article] ?? 0);
    }
  }
}

/** By the last day that is meant, or the first where only that is known; words without a day come last either way. */
function toDayRanks({ days }: SearchIndex, sort: 'newest' | 'oldest'): number[] {
  return days.map(({ first, last }) => {
    const day = last ?? first;
    if (day === null) return Infinity;
    const number = Number(day.replaceAll('-', ''));
    return sort === 'oldest' ? number : -number;
  });
}

/** Letters before signs such as a quotation mark at the start of a title; nobody's words last. */
function toSortKey(name: string): string {
  return name === UNNAMED ? '\uffff' : foldText(name).text.replace(/^[^\p{L}\p{N}]+/u, '');
}

function toNameRanks(names: readonly string[]): number[] {
  const sorted = [...new Set(names)].toSorted(byCodeUnits);
  const rankOf = new Map(sorted.map((name, rank) => [name, rank]));
  return names.map((name) => rankOf.get(name) ?? 0);
}
