import type { Entity, Speaker } from '#analysis/annotations.ts';
import type { Draft } from './draft.ts';
import { locateEntity, toAliases, toRoles } from './entity-roles.ts';
import { LostPlaceError } from './locate-passage.ts';
import type { CorrectionOf } from './overlay.ts';

/** Two of the story's list are one: all that speaks of either speaks of the one that is kept. */
export function mergePeople(draft: Draft, { id, kept, other }: CorrectionOf<'merge'>): void {
  const [one, two] = [locateEntity(draft, kept), locateEntity(draft, other)];
  if (one === two) throw new LostPlaceError('Both names mean one and the same already.');
  const merged = { ...one, aliases: toAliases([...one.aliases, ...two.aliases]) };
  const { story } = draft;
  const entities = story.entities.filter((each) => each !== two).map((each) => (each === one ? merged : each));
  draft.change({
    entities,
    articles: story.articles.map((article) => ({
      ...article,
      names: article.names.map((name) => (name.entity === two.id ? { ...name, entity: one.id } : name)),
      quotations: article.quotations.map((quotation) => {
        const speaker = quotation.speaker && renameSpeaker(quotation.speaker, two.id, one);
        return speaker === quotation.speaker ? quotation : { ...quotation, speaker };
      }),
    })),
    events: story.events.map((event) => {
      const named = [...event.participants, ...event.places];
      const renamed = named.map((each) => (each === two.id ? one.id : each));
      return named.includes(two.id) ? { ...event, ...toRoles(renamed, entities) } : event;
    }),
  });
  draft.mark('entities', one.id, id);
}

function renameSpeaker(speaker: Speaker, from: string, to: Entity): Speaker {
  if (speaker.entity !== from && !speaker.candidates.includes(from)) return speaker;
  const candidates = [...new Set(speaker.candidates.map((each) => (each === from ? to.id : each)))];
  return { ...speaker, candidates, ...(speaker.entity === from && { entity: to.id, name: to.name }) };
}
