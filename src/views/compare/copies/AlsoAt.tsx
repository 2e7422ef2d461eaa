import type { BundledArticle } from '#bundle/story-bundle.ts';
import { toList } from '#bundle/to-list.ts';

/** "also at Lakeside Gazette": where else the text of an article stands. */
export function AlsoAt({ copies }: { copies: readonly BundledArticle[] | undefined }) {
  if (!copies?.length) return null;
  return <span className="soft small">{toAlsoAt(copies)}</span>;
}

export const toAlsoAt = (copies: readonly BundledArticle[]): string => `also at ${toList(copies.map(toOutletName))}`;

/** An article without a known outlet goes by its letter: its title is often that of the text it copies. */
const toOutletName = ({ outlet, letter }: BundledArticle): string => outlet ?? letter;
