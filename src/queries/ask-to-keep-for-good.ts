import type { QueryClient } from '@tanstack/react-query';
import { roomQuery } from './room-query.ts';

let hasAsked = false;

/** At the first edit, and once: some browsers ask the reader. What is told of the room is renewed. */
export async function askToKeepForGood(client: QueryClient): Promise<void> {
  if (!hasAsked) {
    hasAsked = true;
    await (await import('#store/room.ts')).askToKeepForGood();
  }
  await client.invalidateQueries({ queryKey: roomQuery().queryKey });
}
