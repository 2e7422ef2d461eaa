/**
 * Every address of the app is made here and nowhere else; `paths.test.ts` matches each against the routes.
 * Parameters that are null or absent leave no trace in the address.
 */

/** A stretch of text as it stands in an address: UTF-16 code units. */
interface TextRange {
  start: number;
  end: number;
}

type Search = Record<string, string | readonly string[] | null | undefined>;

function toPath(segments: readonly string[], search: Search = {}): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    for (const item of typeof value === 'string' ? [value] : (value ?? [])) query.append(key, item);
  }
  const path = `/${segments.map(encodeURIComponent).join('/')}`;
  return query.size > 0 ? `${path}?${query}` : path;
}

/**
 * Given to a navigation that ends at what its address names, such as a passage that was searched for: the focus goes
 * there, so that a screen reader reads on from it.
 */
export const ARRIVING = { isArriving: true } as const;

/** Of the page that such a navigation opens, another for each; null for all others. */
export function toArrival({ state, key }: { state: unknown; key: string }): string | null {
  return typeof state === 'object' && state !== null && 'isArriving' in state ? key : null;
}

export const paths = {
  stories: () => '/',
  story: (story: string) => toPath(['stories', story]),
  /** The articles of one of the reader's own stories, to be looked over and corrected. */
  sources: (story: string) => toPath(['stories', story, 'articles']),
  /** What the reader has corrected and noted in a story. */
  corrections: (story: string) => toPath(['stories', story, 'corrections']),
  /** `from` and `to` are the ends of the visible window, as `YYYY-MM-DD`. */
  timeline: (story: string, search: { event?: string | null; from?: string | null; to?: string | null } = {}) =>
    toPath(['stories', story, 'timeline'], search),
  /** `a`, `b` and `c` are article ids, from the left; `link` is the chosen link. */
  compare: (
    story: string,
    search: { mode?: 'annotated' | 'table'; a?: string; b?: string; c?: string; link?: string | null } = {},
  ) => toPath(['stories', story, 'compare'], search),
  /** `quote` is the quotation to open the list at. */
  quotes: (story: string, search: { q?: string; speaker?: readonly string[]; quote?: string | null } = {}) =>
    toPath(['stories', story, 'quotes'], search),
  /** Who speaks in the story, or one of them by full name; a name in the query asks no host for a file of its own. */
  person: (story: string, name?: string, search: { quote?: string | null } = {}) =>
    toPath(['stories', story, 'people'], { name, ...search }),
  /** `at` is brought into view and marked. */
  article: (story: string, article: string, search: { at?: TextRange | null } = {}) =>
    toPath(['stories', story, 'articles', article], { at: search.at ? `${search.at.start}-${search.at.end}` : null }),
};
