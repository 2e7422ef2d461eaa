import type { Passage, PassageLink } from '#analysis/story-annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { addEvent, changeEvent, hideEvent } from './correct-events.ts';
import { linkPassages, unlinkPassages } from './correct-links.ts';
import { addQuotation, giveSpeaker, hideQuotation } from './correct-quotations.ts';
import { type Corrected, Draft } from './draft.ts';
import { locatePassage, LostPlaceError } from './locate-passage.ts';
import { mendUtterances } from './mend-utterances.ts';
import { mergePeople } from './merge-people.ts';
import type { Correction, Note, Selector } from './overlay.ts';
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
}

/** Notes with the place where their words stand now. */
export interface PlacedNotes {
  notes: { note: Note; passage: Passage }[];
  lostNotes: Lost<Note>[];
}

/**
 * Lays what a reader says over what was found. The story that is given stays as it is, and no text is altered; what no
 * longer finds its place changes nothing and is listed. The result passes `assertBundle` where the given story does.
 */
export function applyCorrections(given: StoryBundle, corrections: readonly Correction[]): CorrectedStory {
  const draft = new Draft(given);
  const lost = corrections.flatMap((correction) => tryTo(correction, () => applyOne(draft, correction)));
  if (corrections.length > 0) mendUtterances(draft);
  return { story: draft.story, corrected: draft.corrected, lost };
}

export function placeNotes(story: StoryBundle, given: readonly Note[]): PlacedNotes {
  const notes: PlacedNotes['notes'] = [];
  const lostNotes = given.flatMap((note) =>
    tryTo(note, () => {
      notes.push({ note, passage: locatePassage(story, note.passage) });
      return [];
    }),
  );
  return { notes, lostNotes };
}

/**
 * Of links that were found later, between articles that had not been compared, those that the reader leaves: neither
 * unlinked nor linked already.
 */
export function leaveUnlinked(
  story: StoryBundle,
  later: readonly PassageLink[],
  corrections: readonly Correction[],
): PassageLink[] {
  const known = new Set(story.links.map(({ id }) => id));
  const draft = new Draft({ ...story, links: later.filter(({ id }) => !known.has(id)), events: [] });
  for (const correction of corrections) {
    if (correction.kind === 'unlink') tryTo(correction, () => applyOne(draft, correction));
  }
  return draft.story.links;
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
