import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { TableRow } from './to-table-rows.ts';

/** Tells whether an article was compared with one of those that make a statement: only then it can be silent. */
export function toComparedTest({ reuse }: Pick<StoryBundle, 'reuse'>): (article: string, row: TableRow) => boolean {
  const compared = new Map<string, Set<string>>();
  const note = (one: string, other: string) => {
    const others = compared.get(one);
    if (others) others.add(other);
    else compared.set(one, new Set([other]));
  };
  for (const { a, b } of reuse) {
    note(a, b);
    note(b, a);
  }
  return (article, { statement }) => {
    const others = compared.get(article);
    return others !== undefined && [...statement.said.keys()].some((id) => others.has(id));
  };
}
