import { SLOT_END, SLOT_START, TITLE_SLOT } from '#bundle/story-slot.ts';
import { escapeMarkup } from '#exports/escape-markup.ts';

/**
 * A page with what it shows in it, as the pieces of a file: a large story is not copied once more to join them.
 * @throws Error with the remedy, when the page is that of another version
 */
export function fillSlot(template: string, title: string, saved: object): string[] {
  const [head, afterTitle] = split(template, TITLE_SLOT);
  const [beforeStory, foot] = split(afterTitle, `${SLOT_START}${SLOT_END}`);
  return [head, `<title>${escapeMarkup(title)}</title>`, beforeStory, SLOT_START, toScriptText(saved), SLOT_END, foot];
}

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error('there is a newer version of Parallax: reload, and save it again');
  return [text.slice(0, at), text.slice(at + mark.length)];
}

/** JSON that no text in it can lead out of: what a browser looks for in a script begins with "<". */
const toScriptText = (saved: object): string =>
  JSON.stringify(saved).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
