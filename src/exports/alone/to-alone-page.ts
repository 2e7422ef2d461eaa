import { isOwnStoryId } from '#bundle/own-story-id.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { SavedStory } from '#bundle/story-slot.ts';
import { fillSlot } from './fill-slot.ts';

/** A page with a story in it. @throws as `fillSlot` does */
export const toAlonePage = (template: string, { found, overlay }: SavedStory): string[] =>
  fillSlot(template, found.title, { found: toShared(found), overlay });

/** In the file it is nobody's own any more: it is the story that came with the page. */
const toShared = (story: StoryBundle): StoryBundle =>
  isOwnStoryId(story.id) ? { ...story, id: story.id.replace('~', '-') } : story;
