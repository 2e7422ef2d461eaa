import type { Entity, EntityType } from '#analysis/annotations.ts';
import type { Draft } from './draft.ts';

/** People and organisations speak before places and other things do. */
const ORDER: readonly EntityType[] = ['person', 'organisation', 'place', 'other'];

/**
 * Whom a reader means by a name: who bears it as the full one, or the only one who is called so anywhere; a new one
 * where there is none.
 */
export function findEntity(
  draft: Draft,
  name: string,
  ifNew: { type: EntityType; correction: string; aliases?: readonly string[] },
): Entity {
  const known = findKnown(draft.story.entities, name);
  if (known) return known;
  const { entities } = draft.story;
  const ids = new Set(entities.map(({ id }) => id));
  let number = 1;
  while (ids.has(`r${number}`)) number += 1;
  const entity = { id: `r${number}`, name, type: ifNew.type, aliases: [name] };
  draft.change({ entities: [...entities, entity] });
  draft.mark('entities', entity.id, ifNew.correction);
  return entity;
}

export function findKnown(entities: readonly Entity[], name: string): Entity | null {
  const [named] = entities
    .filter((entity) => entity.name === name)
    .toSorted((x, y) => ORDER.indexOf(x.type) - ORDER.indexOf(y.type));
  if (named) return named;
  const [called, ...others] = entities.filter(({ aliases }) => aliases.includes(name));
  return called && others.length === 0 ? called : null;
}
