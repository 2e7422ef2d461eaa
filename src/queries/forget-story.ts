import type { Query, QueryClient } from '@tanstack/react-query';

/** What was found in a story that is another now: its analysis, its searches, its links. What is on screen is renewed. */
export function forgetStory(client: QueryClient, story: string): void {
  const predicate = ({ queryKey }: Query) => queryKey[0] !== 'own stories' && queryKey[1] === story;
  client.removeQueries({ type: 'inactive', predicate });
  void client.invalidateQueries({ type: 'active', predicate });
}
