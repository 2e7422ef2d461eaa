import type { ArticleSource } from '#bundle/story-source.ts';

const LONGEST = 80;

/** What a story is called until its reader calls it otherwise: as its first article, by its title or its first line. */
export function toStoryTitle([first]: readonly ArticleSource[]): string {
  const line = first?.title ?? /\S[^\r\n]{0,400}/.exec(first?.text ?? '')?.[0].replace(/^#{1,6} /, '') ?? '';
  const title = line.trim();
  if (title.length <= LONGEST) return title || 'Untitled story';
  // At a space, when there is one near the end.
  const cut = title.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > LONGEST / 2 ? space : LONGEST).trim()} …`;
}
