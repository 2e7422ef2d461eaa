import type { SavedStory } from '#bundle/story-slot.ts';
import { toAlonePage } from '#exports/alone/to-alone-page.ts';
import { toFileName } from '#exports/to-file-name.ts';
import { fetchAlonePage } from '#queries/fetch-alone-page.ts';
import { saveFile } from '#ui/save-file.ts';
import { toSizeWords } from '#ui/size-words.ts';

/** Saves a story as one page that opens from disk. @returns what has been saved, as a sentence @throws with the remedy */
export async function saveAlone(story: SavedStory): Promise<string> {
  const page = new Blob(toAlonePage(await fetchAlonePage(), story));
  saveFile(`${toFileName(story.found.title, 'story')}.html`, page, 'text/html;charset=utf-8');
  return `The story saved as one page of ${toSizeWords(page.size)}, which opens without a network.`;
}
