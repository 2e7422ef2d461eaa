import type { Entity } from '#analysis/annotations.ts';
import type { StoryEvent } from '#analysis/story-annotations.ts';
import { type Draft } from './draft.ts';
import { findKnown } from './find-entity.ts';
import { LostPlaceError } from './locate-passage.ts';
import type { EntityReference } from './overlay.ts';

/** The entities of an event by what they are in it, each once, in the order of the story's list. */
export function toRoles(
  ids: readonly string[],
  entities: readonly Entity[],
): Pick<StoryEvent, 'participants' | 'places'> {
  const named = entities.filter(({ id }) => ids.includes(id));
  const isActor = ({ type }: Entity) => type === 'person' || type === 'organisation';
  return {
    participants: named.filter(isActor).map(({ id }) => id),
    places: named.filter(({ type }) => type === 'place').map(({ id }) => id),
  };
}

/** Each wording once, the fullest first. */
export function toAliases(wordings: readonly string[]): string[] {
  return [...new Set(wordings)].toSorted((x, y) => y.length - x.length || (x < y ? -1 : 1));
}

/** By the place that names it; where that is gone, by the full name, if one alone bears it. */
export function locateEntity(draft: Draft, { name, mention }: EntityReference): Entity {
  const { entities } = draft.story;
  if (!mention) {
    const known = findKnown(entities, name);
    if (known) return known;
    throw new LostPlaceError(`Nobody is called “${name}” any more.`);
  }
  try {
    const { article, start, end } = draft.locate(mention);
    const found = draft.article(article).names.find((each) => each.start === start && each.end === end);
    const entity = entities.find(({ id }) => id === found?.entity);
    if (entity) return entity;
    throw new LostPlaceError('The words are there, but they are no longer found to name anybody.');
  } catch (error) {
    const [only, ...others] = entities.filter((entity) => entity.name === name);
    if (only && others.length === 0) return only;
    throw error;
  }
}
