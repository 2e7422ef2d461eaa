import { paths } from '#app/paths.ts';

/** What of a story decides its addresses. */
interface StoryAddresses {
  id: string;
  articles: readonly { id: string }[];
}

/**
 * The files that hold a copy of the page, so that deep links work on hosts that only serve files: one at every address
 * of a bundled story, and `404.html` for all others.
 */
export function listEntryPages(stories: readonly StoryAddresses[]): string[] {
  return ['404.html', ...stories.flatMap(toAddresses).map((address) => `${address.slice(1)}/index.html`)];
}

function toAddresses({ id, articles }: StoryAddresses): string[] {
  return [
    paths.story(id),
    paths.timeline(id),
    paths.compare(id),
    paths.quotes(id),
    paths.person(id),
    paths.corrections(id),
    ...articles.map((article) => paths.article(id, article.id)),
  ];
}
