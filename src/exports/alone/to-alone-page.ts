import { isOwnStoryId } from '#bundle/own-story-id.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { type SavedStory, SLOT_END, SLOT_START, TITLE_SLOT } from '#bundle/story-slot.ts';
import { escapeMarkup } from '#exports/escape-markup.ts';

/**
 * A page with a story in it, as the pieces of a file: a large story is not copied once more to join them.
 * @throws Error with the remedy, when the page is that of another version
 */
export function toAlonePage(template: string, { found, overlay }: SavedStory): string[] {
  const [head, afterTitle] = split(template, TITLE_SLOT);
  const [beforeStory, foot] = split(afterTitle, `${SLOT_START}${SLOT_END}`);
  const title = `<title>${escapeMarkup(found.title)}</title>`;
  return [head, title, beforeStory, SLOT_START, toScriptText({ found: toShared(found), overlay }), SLOT_END, foot];
}

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error('there is a newer version of Parallax: reload, and save it again');
  return [text.slice(0, at), text.slice(at + mark.length)];
}

/** In the file it is nobody's own any more: it is the story that came with the page. */
const toShared = (story: StoryBundle): StoryBundle =>
  isOwnStoryId(story.id) ? { ...story, id: story.id.replace('~', '-') } : story;

/** JSON that no text in it can lead out of: what a browser looks for in a script begins with "<". */
const toScriptText = (saved: SavedStory): string =>
  JSON.stringify(saved).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
