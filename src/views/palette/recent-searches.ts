/** So many are offered again. */
const MOST = 4;
/** By story: what was typed before something was chosen, the latest first. Kept nowhere but in this page. */
const searches = new Map<string, string[]>();

export function rememberSearch(story: string, typed: string): void {
  const search = typed.trim();
  if (search === '') return;
  const others = listRecentSearches(story).filter((one) => one !== search);
  searches.set(story, [search, ...others].slice(0, MOST));
}

export const listRecentSearches = (story: string): readonly string[] => searches.get(story) ?? [];
