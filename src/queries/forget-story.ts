import type { Query, QueryClient } from '@tanstack/react-query';

/** The texts are set by whoever changes them, and what was corrected can still be undone. */
const KEPT = new Set<unknown>(['own stories', 'overlay history']);

/** What was found in a story that is another now: its analysis, its searches, its links. What is on screen is renewed. */
export function forgetStory(client: QueryClient, story: string): void {
  const predicate = ({ queryKey: [kind, id] }: Query) => id === story && !KEPT.has(kind);
  client.removeQueries({ type: 'inactive', predicate });
  void client.invalidateQueries({ type: 'active', predicate });
}
