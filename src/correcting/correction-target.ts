import type { NameMention, Quotation } from '#analysis/annotations.ts';
import type { PassageLink, StoryEvent } from '#analysis/story-annotations.ts';
import type { Corrected } from '#bundle/overlay/draft.ts';
import type { Note } from '#bundle/overlay/overlay.ts';

/** Something that can be corrected where it is shown. */
export type CorrectionTarget =
  | { kind: 'quotation'; article: string; quotation: Quotation }
  | { kind: 'event'; event: StoryEvent }
  | { kind: 'name'; article: string; mention: NameMention }
  | { kind: 'person'; entity: string }
  | { kind: 'link'; link: PassageLink }
  | { kind: 'note'; note: Note };

/** The ids of the corrections that made it what it is. */
export function findCorrectionsOf(corrected: Corrected, target: CorrectionTarget): readonly string[] {
  switch (target.kind) {
    case 'quotation':
      return corrected.quotations.get(target.quotation.id) ?? [];
    case 'event':
      return corrected.events.get(target.event.id) ?? [];
    case 'name':
      return corrected.entities.get(target.mention.entity) ?? [];
    case 'person':
      return corrected.entities.get(target.entity) ?? [];
    case 'link':
      return corrected.links.get(target.link.id) ?? [];
    case 'note':
      return [];
  }
}
