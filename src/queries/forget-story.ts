import type { Query, QueryClient } from '@tanstack/react-query';

/** What was corrected can still be undone. */
const HISTORY = 'overlay history';

/**
 * What was found in a story that is another now: its analysis, its searches, its links. What is on screen is renewed.
 * The texts are set by whoever changes them.
 */
export const forgetStory = (client: QueryClient, story: string): void =>
  forget(client, ({ queryKey: [kind, id] }) => id === story && kind !== HISTORY && kind !== 'own stories');

/** The same, and what is kept of the story: another tab has changed it. */
export const forgetKeptStory = (client: QueryClient, story: string): void =>
  forget(client, ({ queryKey: [kind, id] }) => id === story && kind !== HISTORY);

function forget(client: QueryClient, isMeant: (query: Query) => boolean): void {
  // A page that is about to be opened waits for what is being loaded; it asks again when it is shown.
  client.removeQueries({ type: 'inactive', fetchStatus: 'idle', predicate: isMeant });
  // What is under way was begun with the story as it was before, and would not be begun anew by itself.
  const active = { type: 'active', predicate: isMeant } as const;
  void client.cancelQueries(active).then(() => client.invalidateQueries(active));
}
