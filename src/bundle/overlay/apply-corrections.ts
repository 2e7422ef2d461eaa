import type { Passage } from '#analysis/story-annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { addEvent, changeEvent, hideEvent } from './correct-events.ts';
import { linkPassages, unlinkPassages } from './correct-links.ts';
import { addQuotation, giveSpeaker, hideQuotation } from './correct-quotations.ts';
import { type Corrected, Draft } from './draft.ts';
import { locatePassage, LostPlaceError } from './locate-passage.ts';
import { mendUtterances } from './mend-utterances.ts';
import { mergePeople } from './merge-people.ts';
import type { Correction, Note, Overlay, Selector } from './overlay.ts';
import { splitPerson } from './split-person.ts';
import { toSelectors } from './to-selectors.ts';

/** A correction that no longer finds its place, or a note. */
export interface Lost<Thing> {
  lost: Thing;
  /** A sentence. */
  why: string;
  /** What was selected and not found; of a correction of several places it may be some of them, and the rest is done. */
  selectors: readonly Selector[];
  isPartly: boolean;
}

/** A story as its reader has corrected it. */
export interface CorrectedStory {
  story: StoryBundle;
  corrected: Corrected;
  lost: Lost<Correction>[];
  /** Notes with the place where their words stand now. */
  notes: { note: Note; passage: Passage }[];
  lostNotes: Lost<Note>[];
}

/**
 * Lays what a reader says over what was found. The story that is given stays as it is, and no text is altered; what no
 * longer finds its place changes nothing and is listed. The result passes `assertBundle` where the given story does.
 */
export function applyCorrections(given: StoryBundle, { corrections, notes }: Overlay): CorrectedStory {
  const draft = new Draft(given);
  const lost = corrections.flatMap((correction) => tryTo(correction, () => applyOne(draft, correction)));
  if (corrections.length > 0) mendUtterances(draft);
  const placed: CorrectedStory['notes'] = [];
  const lostNotes = notes.flatMap((note) =>
    tryTo(note, () => {
      placed.push({ note, passage: locatePassage(given, note.passage) });
      return [];
    }),
  );
  return { story: draft.story, corrected: draft.corrected, lost, notes: placed, lostNotes };
}

/** What is lost of it. */
function tryTo<Thing extends Correction | Note>(thing: Thing, apply: () => Selector[]): Lost<Thing>[] {
  try {
    const selectors = apply();
    const why = 'Some of the words no longer stand where they stood.';
    return selectors.length > 0 ? [{ lost: thing, why, selectors, isPartly: true }] : [];
  } catch (error) {
    if (!(error instanceof LostPlaceError)) throw error;
    return [{ lost: thing, why: error.message, selectors: toSelectors(thing), isPartly: false }];
  }
}

/** @returns what was not found, of a correction that was made in part */
function applyOne(draft: Draft, correction: Correction): Selector[] {
  switch (correction.kind) {
    case 'speaker':
      giveSpeaker(draft, correction);
      return [];
    case 'hide-quotation':
      hideQuotation(draft, correction);
      return [];
    case 'add-quotation':
      addQuotation(draft, correction);
      return [];
    case 'change-event':
      changeEvent(draft, correction);
      return [];
    case 'hide-event':
      hideEvent(draft, correction);
      return [];
    case 'add-event':
      addEvent(draft, correction);
      return [];
    case 'merge':
      mergePeople(draft, correction);
      return [];
    case 'split':
      return splitPerson(draft, correction);
    case 'link':
      linkPassages(draft, correction);
      return [];
    case 'unlink':
      unlinkPassages(draft, correction);
      return [];
  }
}
