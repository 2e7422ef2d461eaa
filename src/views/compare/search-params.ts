import type { PassageLink } from '#analysis/story-annotations.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';

/** The articles side by side, from the left. */
const COLUMN_PARAMS = ['a', 'b', 'c', 'd'] as const;
export const MAX_COLUMNS = COLUMN_PARAMS.length;

/** What the linked passages can be filtered by; `shared` is what is the same or related, `copied` has words in a row. */
export const LINK_FILTERS = ['shared', 'same', 'related', 'differ', 'copied'] as const;
export type LinkFilter = (typeof LINK_FILTERS)[number];

/**
 * What the counts can filter by. `only-A` are the sentences of article A that are linked with none of the others
 * shown: it names the letter and not the column, so that it survives a swap.
 */
export type Shown = LinkFilter | `only-${string}`;

/** The ways of comparing; the first is the one of an address that names none. */
export const MODES = ['side-by-side', 'annotated', 'table'] as const;
export type Mode = (typeof MODES)[number];

export const parseMode = (search: URLSearchParams): Mode =>
  MODES.find((mode) => mode === search.get('mode')) ?? 'side-by-side';

/** What is folded away to a line: sentences that are linked with another article shown, or the others. */
export const FOLDED = ['shared', 'rest'] as const;
export type Folded = (typeof FOLDED)[number];

/** How the wording of the chosen link is shown, word by word: without what is trivial, or exactly. */
export const WORDINGS = ['plain', 'exact'] as const;
export type Wording = (typeof WORDINGS)[number];

export interface CompareSearch {
  /** Two to four, from the left. */
  articles: readonly BundledArticle[];
  /** The chosen link, between two of these articles. */
  link: PassageLink | null;
  /** Null shows everything. */
  show: Shown | null;
  /** Which of the articles a narrow screen shows. */
  column: number;
  folded: Folded | null;
  /** Null keeps it closed. */
  wording: Wording | null;
  /** Whether text set aside is shown. */
  setAside: boolean;
  /** Whether the texts scroll together. */
  tied: boolean;
}

/**
 * Reads the address: `a`, `b`, `c` and `d` are the articles from the left; the first two are by default those of
 * `link`, else the first two of the story. What makes no sense falls to the default, and an article that is named
 * twice stands where it is named first. Null when the story has fewer than two articles.
 */
export function parseCompareSearch(search: URLSearchParams, story: StoryBundle): CompareSearch | null {
  const byId = (id: string | null | undefined) => story.articles.find((article) => article.id === id);
  const linkOfAddress = story.links.find(({ id }) => id === search.get('link'));
  const someAreNamed = COLUMN_PARAMS.some((param) => search.has(param));
  const named = someAreNamed
    ? COLUMN_PARAMS.map((param) => byId(search.get(param)))
    : [byId(linkOfAddress?.a.article), byId(linkOfAddress?.b.article)];
  const distinct = named.map((article, column) => (named.indexOf(article) === column ? article : undefined));
  const left = distinct[0] ?? story.articles.find((article) => !distinct.includes(article));
  const right = distinct[1] ?? story.articles.find((article) => article !== left && !distinct.includes(article));
  const articles = [left, right, ...distinct.slice(2)].filter((article) => article !== undefined);
  if (articles.length < 2) return null;

  const isShown = (id: string) => articles.some((article) => article.id === id);
  const joins = ({ a, b }: PassageLink) => isShown(a.article) && isShown(b.article);
  const show = parseShow(search.get('show'), articles);
  return {
    articles,
    link: linkOfAddress && joins(linkOfAddress) ? linkOfAddress : null,
    show,
    column: parseColumn(search.get('side'), articles, show),
    ...parseTextSwitches(search),
    wording: toNamed(WORDINGS, search.get('words')),
  };
}

/** How the texts are shown, whichever they are. */
export function parseTextSwitches(search: URLSearchParams): Pick<CompareSearch, 'folded' | 'setAside' | 'tied'> {
  return {
    folded: toNamed(FOLDED, search.get('fold')),
    setAside: search.get('aside') === 'shown',
    tied: search.get('scroll') !== 'free',
  };
}

export function parseShow(value: string | null, articles: readonly BundledArticle[]): Shown | null {
  const only = articles.find(({ letter }) => value === toOnlyIn(letter));
  return only ? toOnlyIn(only.letter) : toNamed(LINK_FILTERS, value);
}

const toNamed = <Name extends string>(names: readonly Name[], value: string | null): Name | null =>
  names.find((name) => name === value) ?? null;

/** Where only one text is shown and only one is asked about, it is that one. */
function parseColumn(side: string | null, articles: readonly BundledArticle[], show: Shown | null): number {
  const asked = articles.findIndex(({ letter }) => letter === side);
  return Math.max(0, asked === -1 && side === null ? toOnlyColumn(show, articles) : asked);
}

export const toOnlyIn = (letter: string): Shown => `only-${letter}`;

/** The column that a filter "only in …" is about; -1 for any other filter. */
export function toOnlyColumn(show: Shown | null, articles: readonly Pick<BundledArticle, 'letter'>[]): number {
  return articles.findIndex(({ letter }) => toOnlyIn(letter) === show);
}

/** The parameters of this page's address; null takes one out. */
export type CompareParam =
  | (typeof COLUMN_PARAMS)[number]
  | 'link'
  | 'show'
  | 'side'
  | 'fold'
  | 'words'
  | 'aside'
  | 'scroll'
  | 'mode'
  | 'at'
  | 'copies'
  | 'kind'
  | 'sort';
export type CompareChanges = Partial<Record<CompareParam, string | null>>;

/** What to change for these articles to stand side by side. */
export function toColumnParams(ids: readonly string[]): CompareChanges {
  return Object.fromEntries(COLUMN_PARAMS.map((param, column) => [param, ids[column] ?? null]));
}

/** The address with some parameters changed and all others kept. */
export function withParams(search: URLSearchParams, changes: CompareChanges): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}
