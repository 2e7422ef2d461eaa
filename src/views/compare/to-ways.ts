import { paths } from '#app/paths.ts';
import type { PassageLink } from '#analysis/story-annotations.ts';

/** The address of two articles side by side at a link, the one named `left` on the left where it is one of them. */
export function toSideBySide(story: string, link: PassageLink, left: string): string {
  const [a, b] = link.b.article === left ? [link.b, link.a] : [link.a, link.b];
  return paths.compare(story, { a: a.article, b: b.article, link: link.id });
}
