import { useRef, useState } from 'react';
import type { OwnStory } from '#bundle/own-story.ts';
import { EMPTY_OVERLAY } from '#bundle/overlay/overlay.ts';
import type { SavedStory } from '#bundle/story-file/story-file.ts';
import { useOwnStoryChanges } from '#queries/use-own-story-changes.ts';

type Change = (story: OwnStory) => OwnStory;

/**
 * Changes of a story that are kept as they are made. One that could not be kept is not lost: it is made again with the
 * next one, and stands in what is saved to a file.
 */
export function useKeptChanges(story: OwnStory) {
  const { change, read } = useOwnStoryChanges();
  const [failure, setFailure] = useState<string | null>(null);
  const [waiting, setWaiting] = useState(0);
  const unkept = useRef<readonly Change[]>([]);
  const withUnkept = (kept: OwnStory) => unkept.current.reduce((changed, make) => make(changed), kept);

  /** Makes a change, and says whether it is kept. */
  const keep = async (made: Change): Promise<boolean> => {
    const earlier = unkept.current;
    setWaiting((count) => count + 1);
    try {
      await change(story.id, (kept) => made(withUnkept(kept)));
      unkept.current = unkept.current.filter((each) => !earlier.includes(each));
      setFailure(null);
      return true;
    } catch (error) {
      unkept.current = [...unkept.current, made];
      setFailure(error instanceof Error ? error.message : String(error));
      return false;
    } finally {
      setWaiting((count) => count - 1);
    }
  };

  /** The story with all that was changed here; as the page shows it, where it cannot be read any more. */
  const readToSave = async (): Promise<SavedStory> => {
    const kept = await read(story.id).catch(() => EMPTY_OVERLAY);
    return { ...kept, ...withUnkept({ ...story, ...kept }) };
  };

  return { keep, isKeeping: waiting > 0, failure, readToSave };
}
