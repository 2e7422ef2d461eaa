import { DIFFERENCE_KINDS, type DifferenceKind } from '#analysis/story-annotations.ts';

/** The one kind of difference that is asked for; null for all. */
export const parseKind = (search: URLSearchParams): DifferenceKind | null =>
  DIFFERENCE_KINDS.find((kind) => kind === search.get('kind')) ?? null;
