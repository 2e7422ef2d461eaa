import { useEffect, useRef, useState } from 'react';
import type { ArticleSource } from '#bundle/story-source.ts';
import { useLatestCallback } from '#ui/use-latest-callback.ts';

/** What a text is a copy of. */
export interface CopyOf {
  /** Where the other article stands in the story. */
  at: number;
  /** How much of the text stands there; null when it is the same text. */
  share: number | null;
}

/** Between two turns the page can answer. */
const TURN_MS = 30;

/**
 * Articles whose text an earlier one has, or most of it, by id. They come some time after the list: long texts are
 * looked at in turns, and each only once.
 */
export function useCopies(articles: readonly ArticleSource[]): ReadonlyMap<string, CopyOf> {
  const [copies, setCopies] = useState<ReadonlyMap<string, { of: string; share: number | null }>>(new Map());
  const shingles = useRef(new Map<string, Uint32Array>());
  // The text of an article never changes while it is in a story.
  const ids = articles.map(({ id }) => id).join(' ');
  const find = useLatestCallback((wanted: string, signal: AbortSignal) => {
    const looked = new Set(wanted.split(' '));
    void findCopies(
      articles.filter(({ id }) => looked.has(id)),
      shingles.current,
      signal,
    ).then((found) => found && setCopies(found));
  });
  useEffect(() => {
    const stop = new AbortController();
    find(ids, stop.signal);
    return () => stop.abort();
  }, [ids, find]);
  const places = new Map(articles.map(({ id }, at) => [id, at]));
  return new Map(
    [...copies].flatMap(([id, { of, share }]) => {
      const at = places.get(of);
      return at === undefined ? [] : [[id, { at, share }]];
    }),
  );
}

async function findCopies(articles: readonly ArticleSource[], known: Map<string, Uint32Array>, signal: AbortSignal) {
  const [{ findDuplicates }, { findNearCopies }, { toShingles }] = await Promise.all([
    import('#intake/find-duplicates.ts'),
    import('#intake/copies/find-near-copies.ts'),
    import('#intake/copies/to-shingles.ts'),
  ]);
  let turn = performance.now();
  for (const { id, text } of articles) {
    if (signal.aborted) return null;
    if (!known.has(id)) known.set(id, toShingles(text));
    if (performance.now() - turn < TURN_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    turn = performance.now();
  }
  const same = findDuplicates(articles);
  const others = articles.filter(({ id }) => !same.has(id));
  const near = findNearCopies(others.map(({ id }) => ({ id, shingles: known.get(id) ?? new Uint32Array() })));
  return new Map<string, { of: string; share: number | null }>([
    ...near,
    ...[...same].map(([id, of]): [string, { of: string; share: null }] => [id, { of, share: null }]),
  ]);
}
