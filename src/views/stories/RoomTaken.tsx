import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { toSizeWords } from '#ui/size-words.ts';
import { askToKeep, roomQuery } from '#queries/room-query.ts';
import styles from './RoomTaken.module.css';

/** How much room the reader's stories take, and whether the browser has promised to keep them. */
export function RoomTaken() {
  const client = useQueryClient();
  const { data: room } = useQuery(roomQuery());
  const [isRefused, setRefused] = useState(false);
  if (!room) return null;
  const ask = async () => {
    setRefused(!(await askToKeep()));
    await client.invalidateQueries({ queryKey: roomQuery().queryKey });
  };
  return (
    <div className={styles.room}>
      <p>
        Kept in this browser and nowhere else: about {toSizeWords(room.taken)}, with room for {toSizeWords(room.free)}{' '}
        more.{' '}
        {room.isPromised
          ? 'The browser has promised to keep it until you delete it.'
          : 'The browser may delete it when its disk is full.'}
      </p>
      {!room.isPromised && (
        <button type="button" onClick={() => void ask()}>
          Ask the browser to keep it
        </button>
      )}
      <p role="status">
        {isRefused &&
          !room.isPromised &&
          'The browser gave no promise; some give it to sites that are visited often. A story saved to a file is safe.'}
      </p>
    </div>
  );
}
