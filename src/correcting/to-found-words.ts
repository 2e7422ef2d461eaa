import type { StoryEvent } from '#analysis/story-annotations.ts';
import { toEventTitle } from '#bundle/to-event-title.ts';
import { toSpeakerNames } from '#bundle/to-speaker-names.ts';
import type { ReadStory } from '#queries/corrected-story.ts';
import { toDateWords } from '#ui/date-words.ts';
import type { CorrectionTarget } from './correction-target.ts';

/** What the program found in the place of something that was corrected, as a sentence; null where nothing can be said. */
export function toFoundWords({ found }: ReadStory, target: CorrectionTarget): string | null {
  switch (target.kind) {
    case 'quotation': {
      const quotation = found.articles
        .flatMap(({ quotations }) => quotations)
        .find(({ id }) => id === target.quotation.id);
      if (!quotation) return 'The program did not find this quotation.';
      const { words } = toSpeakerNames(quotation, new Map(found.entities.map((entity) => [entity.id, entity])));
      return words === null ? 'The program found nobody named as the speaker.' : `The program found: said by ${words}.`;
    }
    case 'event': {
      const event = found.events.find(({ id }) => id === target.event.id);
      if (!event) return 'The program did not find this event.';
      return `The program found: ${toEventTitle(found, event.title)}, ${toWhen(event)}.`;
    }
    case 'link': {
      const link = found.links.find(({ id }) => id === target.link.id);
      if (!link) return 'The program did not find this link.';
      return `The program found: both ${link.relation === 'same' ? 'say the same' : 'are related'}.`;
    }
    case 'name':
    case 'person':
    case 'note':
      return null;
  }
}

const toWhen = ({ edtf }: StoryEvent): string => (edtf === null ? 'without a date' : toDateWords(edtf));
