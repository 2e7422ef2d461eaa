import type { Sentence, Span } from '#analysis/annotations.ts';
import type { DifferenceKind, PassageLink, Relation } from '#analysis/story-annotations.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import type { Shown, Side } from './search-params.ts';

/** A difference as it lies on the screen; a side is null when only the other one has the detail. */
export interface ComparedDifference {
  kind: DifferenceKind;
  left: Span | null;
  right: Span | null;
}

/** A link as it lies on the screen. Its id stays that of the story, whichever article stands on the left. */
export interface ComparedLink {
  id: string;
  /** 1, 2, 3 … in the order of the left text. */
  number: number;
  relation: Relation;
  left: Span;
  right: Span;
  differences: ComparedDifference[];
}

export interface Comparison {
  left: BundledArticle;
  right: BundledArticle;
  /** In the order of the left text. */
  links: ComparedLink[];
  /** Sentences of each side that no link touches. */
  only: Record<Side, Sentence[]>;
  /** The share of five-word runs in common, 0…1; null when it was not measured. */
  reuse: number | null;
}

/** Two articles of a story against each other. Swapping them swaps the sides of the same result. */
export function toComparison(story: StoryBundle, left: BundledArticle, right: BundledArticle): Comparison {
  const links = story.links
    .flatMap((link) => toComparedLink(link, left.id, right.id))
    .toSorted((x, y) => x.left.start - y.left.start || x.right.start - y.right.start)
    .map((link, index) => ({ ...link, number: index + 1 }));
  const reuse = story.reuse.find(({ a, b }) => new Set([a, b, left.id, right.id]).size === 2);
  const unlinked = (side: Side) =>
    ({ left, right })[side].sentences.filter((sentence) => !links.some((link) => overlap(link[side], sentence)));
  return {
    left,
    right,
    links,
    only: { left: unlinked('left'), right: unlinked('right') },
    reuse: reuse?.share ?? null,
  };
}

function toComparedLink(link: PassageLink, left: string, right: string): Omit<ComparedLink, 'number'>[] {
  const { id, relation, a, b, differences } = link;
  if (a.article === left && b.article === right) {
    const oriented = differences.map(({ kind, a: inA, b: inB }) => ({ kind, left: inA, right: inB }));
    return [{ id, relation, left: a, right: b, differences: oriented }];
  }
  if (a.article === right && b.article === left) {
    const oriented = differences.map(({ kind, a: inA, b: inB }) => ({ kind, left: inB, right: inA }));
    return [{ id, relation, left: b, right: a, differences: oriented }];
  }
  return [];
}

/** Whether a filter lets a link through. */
export function isShown(link: ComparedLink, show: Shown | null): boolean {
  if (show === null) return true;
  return show === 'differ' ? link.differences.length > 0 : link.relation === show;
}

/** How many there are of each thing that can be filtered by. */
export function countShown({ links, only }: Comparison): Record<Shown, number> {
  const count = (show: Shown) => links.filter((link) => isShown(link, show)).length;
  return {
    same: count('same'),
    related: count('related'),
    differ: count('differ'),
    'only-left': only.left.length,
    'only-right': only.right.length,
  };
}

export const overlap = (x: Span, y: Span): boolean => x.start < y.end && y.start < x.end;
