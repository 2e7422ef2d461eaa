import type { Entity, Quotation } from '#analysis/annotations.ts';
import { toList } from './to-list.ts';

/** Who speaks, under full names. */
export interface SpeakerNames {
  names: string[];
  /** One of them speaks, and the text does not say which; otherwise all of them do. */
  isOpen: boolean;
  /** "Ana Ruiz", "Ana Ruiz and Luis Ruiz", "Ana Ruiz or Luis Ruiz"; null when nobody is named. */
  words: string | null;
}

/** The speaker of a quotation as every view names it. `entities` are the story's by id. */
export function toSpeakerNames({ speaker }: Quotation, entities: ReadonlyMap<string, Entity>): SpeakerNames {
  if (!speaker) return { names: [], isOpen: false, words: null };
  const name = speaker.name ?? entities.get(speaker.entity ?? '')?.name;
  const names = name === undefined ? speaker.candidates.flatMap((id) => entities.get(id)?.name ?? []) : [name];
  // Any other rule with several candidates is one of a plural, and means all of them.
  const isOpen = names.length > 1 && speaker.rule === 'shared-name';
  return { names, isOpen, words: names.length === 0 ? null : toList(names, isOpen ? 'or' : 'and') };
}
