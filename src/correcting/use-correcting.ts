import { useState } from 'react';
import type { Correction, Note } from '#bundle/overlay/overlay.ts';
import { toCorrectionStep, toNoteStep } from '#bundle/overlay/overlay-step.ts';
import { type ReadStory, useReadStory } from '#queries/corrected-story.ts';
import { useOverlayChanges } from '#queries/use-overlay-changes.ts';

/** A correction that is made now, or one that takes the place of another with its id. */
export type NewCorrection = Correction extends infer Known
  ? Known extends Correction
    ? Omit<Known, 'id'> & { id?: string }
    : never
  : never;

export interface Correcting {
  read: ReadStory;
  /** Why the last change could not be kept, as a sentence; null when it was. */
  failure: string | null;
  correct: (correction: NewCorrection) => Promise<boolean>;
  /** Takes a correction back, whenever it was made. */
  takeBack: (id: string) => Promise<boolean>;
  keepNote: (note: Omit<Note, 'id'> & { id?: string }) => Promise<boolean>;
  removeNote: (id: string) => Promise<boolean>;
}

/** Makes corrections to a story. Each tells whether it was kept. */
export function useCorrecting(story: string): Correcting {
  const read = useReadStory(story);
  const changes = useOverlayChanges(story);
  const [failure, setFailure] = useState<string | null>(null);
  const attempt = async (work: Promise<void>): Promise<boolean> => {
    try {
      await work;
      setFailure(null);
      return true;
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
      return false;
    }
  };
  const { overlay } = read;
  return {
    read,
    failure,
    correct: ({ id = toId(), ...correction }) =>
      attempt(changes.make(toCorrectionStep(overlay, id, { id, ...correction }))),
    takeBack: (id) => attempt(changes.make(toCorrectionStep(overlay, id, null))),
    keepNote: ({ id = toId(), ...note }) => attempt(changes.make(toNoteStep(overlay, id, { id, ...note }))),
    removeNote: (id) => attempt(changes.make(toNoteStep(overlay, id, null))),
  };
}

/** Unlikely to exist in the story, or in another tab. */
const toId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
