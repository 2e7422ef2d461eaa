import type { ArticleSource } from '#bundle/story-source.ts';
import { toFirstLine } from './to-first-line.ts';

const LONGEST = 80;

/** What a story is called until its reader calls it otherwise: as its first article, by its title or its first line. */
export function toStoryTitle([first]: readonly ArticleSource[]): string {
  const title = (first?.title ?? toFirstLine(first?.text ?? '')).trim();
  if (title.length <= LONGEST) return title || 'Untitled story';
  // At a space, when there is one near the end.
  const cut = title.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > LONGEST / 2 ? space : LONGEST).trim()} …`;
}
