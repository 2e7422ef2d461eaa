import type { PassageLink } from '#analysis/story-annotations.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';

export type Side = 'left' | 'right';

/** What the counts can filter by; `only-left` are sentences that are linked with nothing on the right. */
export const SHOWN = ['same', 'related', 'differ', 'only-left', 'only-right'] as const;
export type Shown = (typeof SHOWN)[number];

/** The ways of comparing; the first is the one of an address that names none. */
export const MODES = ['side-by-side', 'annotated', 'table'] as const;
export type Mode = (typeof MODES)[number];

export const parseMode = (search: URLSearchParams): Mode =>
  MODES.find((mode) => mode === search.get('mode')) ?? 'side-by-side';

export interface CompareSearch {
  left: BundledArticle;
  right: BundledArticle;
  /** The chosen link, between these two articles. */
  link: PassageLink | null;
  /** Null shows everything. */
  show: Shown | null;
  /** Which of the two a narrow screen shows. */
  side: Side;
  /** Whether text set aside is shown. */
  setAside: boolean;
  /** Whether the two texts scroll together. */
  tied: boolean;
}

/**
 * Reads the address: `a` and `b` are the articles on the left and on the right, by default those of `link`, else the
 * first two. What makes no sense falls to the default. Null when the story has fewer than two articles.
 */
export function parseCompareSearch(search: URLSearchParams, story: StoryBundle): CompareSearch | null {
  const byId = (id: string | null | undefined) => story.articles.find((article) => article.id === id);
  const linkOfAddress = story.links.find(({ id }) => id === search.get('link'));
  const pairIsNamed = search.has('a') || search.has('b');
  const named = pairIsNamed
    ? [byId(search.get('a')), byId(search.get('b'))]
    : [byId(linkOfAddress?.a.article), byId(linkOfAddress?.b.article)];
  const left = named[0] ?? story.articles.find((article) => article !== named[1]);
  const right =
    named[1] !== undefined && named[1] !== left ? named[1] : story.articles.find((article) => article !== left);
  if (!left || !right) return null;

  const joins = ({ a, b }: PassageLink) => {
    return (a.article === left.id && b.article === right.id) || (a.article === right.id && b.article === left.id);
  };
  const show = parseShow(search.get('show'), left, right);
  return {
    left,
    right,
    link: linkOfAddress && joins(linkOfAddress) ? linkOfAddress : null,
    show,
    side: parseSide(search.get('side'), right, show),
    setAside: search.get('aside') === 'shown',
    tied: search.get('scroll') !== 'free',
  };
}

/** In the address, "only in" names the article's letter and not its side, so that it survives a swap. */
function parseShow(value: string | null, left: BundledArticle, right: BundledArticle): Shown | null {
  if (value === `only-${left.letter}`) return 'only-left';
  if (value === `only-${right.letter}`) return 'only-right';
  return value === 'same' || value === 'related' || value === 'differ' ? value : null;
}

/** Where only one text is shown and only one is asked about, it is that one. */
function parseSide(value: string | null, right: BundledArticle, show: Shown | null): Side {
  if (value === null) return show === 'only-right' ? 'right' : 'left';
  return value === right.letter ? 'right' : 'left';
}

export function toShowValue(show: Shown | null, { left, right }: Pick<CompareSearch, 'left' | 'right'>): string | null {
  if (show === 'only-left') return `only-${left.letter}`;
  return show === 'only-right' ? `only-${right.letter}` : show;
}

/** The parameters of this page's address; null takes one out. */
export type CompareParam = 'a' | 'b' | 'link' | 'show' | 'side' | 'aside' | 'scroll' | 'mode' | 'at';

/** The address with some parameters changed and all others kept. */
export function withParams(
  search: URLSearchParams,
  changes: Partial<Record<CompareParam, string | null>>,
): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}
