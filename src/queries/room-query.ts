import { queryOptions } from '@tanstack/react-query';
import type { Room } from '#store/room.ts';

/** The room that the reader's stories take, and whether the browser has promised to keep them; null if it is not told. */
export function roomQuery() {
  return queryOptions({
    queryKey: ['room'],
    queryFn: async (): Promise<Room | null> => (await import('#store/room.ts')).readRoom(),
    staleTime: 0,
  });
}

/** Whether the browser promises to keep them, asked by the reader's wish. */
export const askToKeep = async (): Promise<boolean> => (await import('#store/room.ts')).askToKeepForGood();
