import type { ComparedLink } from '#views/compare/to-comparison.ts';
import type { Side } from '#views/compare/search-params.ts';

/** A stretch of one text that is linked with the other. */
export interface LinkedPassage {
  start: number;
  end: number;
  /** In the order of the left text. */
  links: ComparedLink[];
}

/**
 * The linked passages of one side, in text order. A sentence linked twice is one passage with two links, and
 * passages that overlap become one: a passage is a link to press, and links cannot stand inside each other.
 */
export function toPassages(links: readonly ComparedLink[], side: Side): LinkedPassage[] {
  const passages: LinkedPassage[] = [];
  for (const link of links.toSorted((x, y) => x[side].start - y[side].start)) {
    const { start, end } = link[side];
    const last = passages.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.links.push(link);
    } else passages.push({ start, end, links: [link] });
  }
  return passages;
}

/** The passage of a side that a link belongs to. */
export function passageOf(passages: readonly LinkedPassage[], link: ComparedLink): LinkedPassage | undefined {
  return passages.find(({ links }) => links.includes(link));
}

/** What pressing a passage chooses: its first link, and pressing it again the next one. */
export function linkToChoose({ links }: LinkedPassage, chosen: ComparedLink | null): ComparedLink | undefined {
  const at = chosen ? links.indexOf(chosen) : -1;
  return links[(at + 1) % links.length];
}

/** A link by the starts of the passages that it joins: what the drawing and the scrolling look its ends up by. */
export interface LinkEnds {
  link: ComparedLink;
  left: number;
  right: number;
}

export function toLinkEnds(links: readonly ComparedLink[], passages: Record<Side, LinkedPassage[]>): LinkEnds[] {
  return links.flatMap((link) => {
    const left = passageOf(passages.left, link);
    const right = passageOf(passages.right, link);
    return left && right ? [{ link, left: left.start, right: right.start }] : [];
  });
}
