import type { Relation } from '#analysis/story-annotations.ts';
import { type ComparedLink, endIn, type Pair, partnerOf } from '#views/compare/to-comparison.ts';

/** A stretch of the text in a column that is linked with another one. */
export interface LinkedPassage {
  column: number;
  start: number;
  end: number;
  /** In reading order. */
  links: ComparedLink[];
}

/**
 * The linked passages of a column, in text order. A sentence linked twice is one passage with two links, and
 * passages that overlap become one: a passage is a link to press, and links cannot stand inside each other.
 */
export function toPassages(links: readonly ComparedLink[], column: number): LinkedPassage[] {
  const passages: LinkedPassage[] = [];
  const ends = links.flatMap((link) => {
    const end = endIn(link, column);
    return end ? [{ link, end }] : [];
  });
  for (const { link, end } of ends.toSorted((x, y) => x.end.start - y.end.start)) {
    const last = passages.at(-1);
    if (last && end.start < last.end) {
      last.end = Math.max(last.end, end.end);
      last.links.push(link);
    } else passages.push({ column, start: end.start, end: end.end, links: [link] });
  }
  return passages;
}

/** The passage that a link belongs to. */
export function passageOf(passages: readonly LinkedPassage[], link: ComparedLink): LinkedPassage | undefined {
  return passages.find(({ links }) => links.includes(link));
}

/** What pressing a passage chooses: its first link, and pressing it again the next one. */
export function linkToChoose({ links }: LinkedPassage, chosen: ComparedLink | null): ComparedLink | undefined {
  const at = chosen ? links.indexOf(chosen) : -1;
  return links[(at + 1) % links.length];
}

/** The columns that a passage is linked with, each once by the closest of its relations, from the left. */
export function toPartnerColumns({ column, links }: LinkedPassage): { column: number; relation: Relation }[] {
  const partners = new Map<number, Relation>();
  for (const link of links) {
    const other = partnerOf(link, column).column;
    if (partners.get(other) !== 'same') partners.set(other, link.relation);
  }
  return [...partners]
    .map(([other, relation]) => ({ column: other, relation }))
    .toSorted((x, y) => x.column - y.column);
}

/** A link by the starts of the passages that it joins: what the drawing and the scrolling look its ends up by. */
export interface LinkEnds {
  link: ComparedLink;
  /** In the order of the link's own ends. */
  starts: Pair<number>;
}

/** `passages` are those of each column. */
export function toLinkEnds(links: readonly ComparedLink[], passages: readonly LinkedPassage[][]): LinkEnds[] {
  return links.flatMap((link) => {
    const [left, right] = link.ends.map(({ column }) => passageOf(passages[column] ?? [], link));
    return left && right ? [{ link, starts: [left.start, right.start] as const }] : [];
  });
}
