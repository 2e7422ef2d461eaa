import type { Span } from '#analysis/annotations.ts';

export const LAYERS = ['quotations', 'rejected', 'dates', 'names', 'shared', 'notes'] as const;
export type Layer = (typeof LAYERS)[number];

const DEFAULT_LAYERS: readonly Layer[] = ['quotations', 'rejected', 'dates', 'shared', 'notes'];

export interface ArticleSearch {
  /** The passage to bring into view, in UTF-16 code units; null for none or one outside the text. */
  at: Span | null;
  layers: readonly Layer[];
  /** Whether text set aside is shown. */
  setAside: boolean;
}

/** Reads the address; what makes no sense falls to the default. */
export function parseArticleSearch(search: URLSearchParams, textLength: number): ArticleSearch {
  const named = search.get('layers');
  return {
    at: parseRange(search.get('at'), textLength),
    layers: named === null ? DEFAULT_LAYERS : LAYERS.filter((layer) => named.split(' ').includes(layer)),
    setAside: search.get('aside') === 'shown',
  };
}

/** The address with another choice of layers; the default leaves no trace. */
export function withLayers(search: URLSearchParams, layers: readonly Layer[]): URLSearchParams {
  const next = new URLSearchParams(search);
  const ordered = LAYERS.filter((layer) => layers.includes(layer));
  if (ordered.join() === DEFAULT_LAYERS.join()) next.delete('layers');
  else next.set('layers', ordered.join(' '));
  return next;
}

export function withAt(search: URLSearchParams, at: Span | null): URLSearchParams {
  const next = new URLSearchParams(search);
  if (at) next.set('at', `${at.start}-${at.end}`);
  else next.delete('at');
  return next;
}

export function withSetAside(search: URLSearchParams, shown: boolean): URLSearchParams {
  const next = new URLSearchParams(search);
  if (shown) next.set('aside', 'shown');
  else next.delete('aside');
  return next;
}

function parseRange(value: string | null, length: number): Span | null {
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(value ?? '') ?? [];
  const span = { start: Number(from), end: Number(to) };
  return span.start < span.end && span.end <= length ? span : null;
}
