import type { ArticleSource } from '#bundle/story-source.ts';
import { addToStory, type Intake } from './add-to-story.ts';
import { readFiles } from './read-files.ts';
import { readPasted } from './read-pasted.ts';

/** What is given to a story: files, or a text that was pasted. */
export type Given = File[] | string;

/** Reads what is given; the articles come after those that the story has already. */
export async function takeIn(given: Given, story: readonly ArticleSource[]): Promise<Intake> {
  return addToStory(story, typeof given === 'string' ? [readPasted(given, story.length + 1)] : await readFiles(given));
}
