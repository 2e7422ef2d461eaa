import { type Difference, DIFFERENCE_KINDS, type DifferenceKind } from '#analysis/story-annotations.ts';
import type { Passage, PassageLink } from '#analysis/story-annotations.ts';
import { overlap } from '#views/compare/to-comparison.ts';

/** Words that one or several articles use in one place. */
export interface Variant {
  words: string;
  /** Where they stand, in the order of the articles. */
  passages: Passage[];
}

/** One thing that several articles tell differently, with the words of each. */
export interface Variation {
  /** Unique among the variations of a story. */
  id: string;
  kind: DifferenceKind;
  /** One at least; in the order of the articles. */
  variants: Variant[];
  /** Ids of articles that have nothing in their place. */
  without: string[];
  /** The links in which it shows. */
  links: PassageLink[];
}

interface Draft {
  kind: DifferenceKind;
  spans: Passage[];
  without: Set<string>;
  links: Set<PassageLink>;
}

/**
 * What differs in some links, each thing once however many pairs of articles differ in it: the spans that differences
 * of one kind join, with "14 people" of three articles as one variant. `ids` are the articles in their order.
 * The kinds come in the order in which they matter to a reader.
 */
export function toVariations(
  links: readonly PassageLink[],
  texts: ReadonlyMap<string, string>,
  ids: readonly string[],
): Variation[] {
  const drafts: Draft[] = [];
  for (const link of links) for (const difference of link.differences) addDifference(drafts, link, difference);
  const order = new Map(ids.map((id, index) => [id, index]));
  const rank = (id: string) => order.get(id) ?? ids.length;
  return drafts
    .map((draft) => toVariation(draft, texts, rank))
    .toSorted((x, y) => DIFFERENCE_KINDS.indexOf(x.kind) - DIFFERENCE_KINDS.indexOf(y.kind));
}

/** Puts a difference to the drafts that share a span with it, which become one. */
function addDifference(drafts: Draft[], link: PassageLink, { kind, a, b }: Difference): void {
  const sides = [
    { article: link.a.article, span: a },
    { article: link.b.article, span: b },
  ];
  const spans = sides.flatMap(({ article, span }) => (span ? [{ article, start: span.start, end: span.end }] : []));
  const without = sides.flatMap(({ article, span }) => (span ? [] : [article]));
  const shares = (draft: Draft) =>
    draft.kind === kind &&
    draft.spans.some((one) => spans.some((span) => one.article === span.article && overlap(one, span)));
  const joined = drafts.filter(shares);
  for (const draft of joined) drafts.splice(drafts.indexOf(draft), 1);
  drafts.push({
    kind,
    spans: dropRepeated([...joined.flatMap((draft) => draft.spans), ...spans]),
    without: new Set([...joined.flatMap((draft) => [...draft.without]), ...without]),
    links: new Set([...joined.flatMap((draft) => [...draft.links]), link]),
  });
}

/** A story of many articles has the same span in many differences. */
function dropRepeated(spans: readonly Passage[]): Passage[] {
  return [...new Map(spans.map((span) => [`${span.article} ${span.start}-${span.end}`, span])).values()];
}

function toVariation(draft: Draft, texts: ReadonlyMap<string, string>, rank: (id: string) => number): Variation {
  const longestFirst = draft.spans.toSorted((x, y) => y.end - y.start - (x.end - x.start));
  const places: Passage[] = [];
  for (const span of longestFirst) {
    if (!places.some((place) => place.article === span.article && overlap(place, span))) places.push(span);
  }
  const variants = new Map<string, Variant>();
  for (const place of places.toSorted((x, y) => rank(x.article) - rank(y.article) || x.start - y.start)) {
    const words = texts.get(place.article)?.slice(place.start, place.end) ?? '';
    const key = words.toLowerCase().split(/\s+/).join(' ');
    const variant = variants.get(key);
    if (variant) variant.passages.push(place);
    else variants.set(key, { words, passages: [place] });
  }
  const having = new Set(places.map(({ article }) => article));
  const [first] = variants.values();
  const [place] = first?.passages ?? [];
  return {
    id: `${draft.kind} ${place?.article}.${place?.start}-${place?.end}`,
    kind: draft.kind,
    variants: [...variants.values()],
    without: [...draft.without].filter((id) => !having.has(id)).toSorted((x, y) => rank(x) - rank(y)),
    links: [...draft.links],
  };
}
