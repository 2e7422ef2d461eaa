import type { StoryBundle } from './story-bundle.ts';
import { toSpeakerNames } from './to-speaker-names.ts';

/** Somebody who is quoted, with the ids of the articles that quote them, in the story's order. */
export interface SpeakerCount {
  name: string;
  count: number;
  articles: string[];
}

/** All who are quoted by name, the most quoted first, and the number of quotations that name nobody. */
export function toSpeakers(story: StoryBundle): { speakers: SpeakerCount[]; unnamed: number } {
  const entities = new Map(story.entities.map((entity) => [entity.id, entity]));
  const byName = new Map<string, SpeakerCount>();
  let unnamed = 0;
  for (const { id, quotations } of story.articles) {
    for (const quotation of quotations) {
      const { names } = toSpeakerNames(quotation, entities);
      if (names.length === 0) unnamed += 1;
      for (const name of names) {
        const speaker = byName.get(name) ?? { name, count: 0, articles: [] };
        byName.set(name, speaker);
        speaker.count += 1;
        if (speaker.articles.at(-1) !== id) speaker.articles.push(id);
      }
    }
  }
  return { speakers: [...byName.values()].toSorted((a, b) => b.count - a.count), unnamed };
}
