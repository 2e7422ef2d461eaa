import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isOwnStoryId } from '#bundle/own-story-id.ts';
import { EMPTY_OVERLAY } from '#bundle/overlay/overlay.ts';
import { NotFoundError } from '#queries/load-errors.ts';
import { deletedStoryQuery, ownStoryQuery } from '#queries/own-story-queries.ts';
import { useOwnStoryChanges } from '#queries/use-own-story-changes.ts';
import { FailureNotice } from '#ui/FailureNotice.tsx';
import styles from './GoneNotice.module.css';

/** Says that the story on screen was deleted in another tab, and gives it back if the reader wants it. */
export function GoneNotice({ story: id }: { story: string }) {
  const { data: deleted } = useQuery(deletedStoryQuery(id));
  // A tab that slept has not been told: it finds the story gone when it is looked at again.
  const { data: shown, error } = useQuery({ ...ownStoryQuery(id), enabled: isOwnStoryId(id) });
  const { restore } = useOwnStoryChanges();
  const [failure, setFailure] = useState('');
  const missed = error instanceof NotFoundError && shown ? { story: shown, overlay: EMPTY_OVERLAY } : null;
  const gone = deleted ?? missed;
  return (
    <div className={styles.notice}>
      <FailureNotice message={gone && `This story was deleted in another tab; it is still shown here. ${failure}`}>
        <button
          type="button"
          onClick={() => gone && void restore(gone).catch((reason: Error) => setFailure(reason.message))}
        >
          Bring it back
        </button>
      </FailureNotice>
    </div>
  );
}
