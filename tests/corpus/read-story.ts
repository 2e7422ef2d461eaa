import type { ArticleInput } from '#analysis/annotations.ts';

/** The articles of a story made by hand, each under a line `=== id publication-date`, or `-` for no date. */
export function readStory(story: string): ArticleInput[] {
  return story.split(/^=== /m).flatMap((part): ArticleInput[] => {
    const [, id, published, text] = /^(\S+) (\S+)\n([^]*)$/.exec(part) ?? [];
    if (id === undefined || text === undefined || published === undefined) return [];
    return [{ id, text, ...(published !== '-' && { published }) }];
  });
}
