import type { ComparedLink } from '#views/compare/to-comparison.ts';

const WEIGHTS = { same: 3, related: 1 } as const;

/**
 * Of the links between two columns, in reading order, those that tied scrolling follows: the heaviest chain that runs forward in both texts. Where two links cross,
 * one of them would send the other text backwards, so only one can be followed; "same" outweighs "related".
 * Quadratic in the number of links between two articles, of which there are some hundreds at most.
 */
export function toTiePoints(links: readonly ComparedLink[]): ComparedLink[] {
  const chains: { weight: number; before: number | null }[] = [];
  let best: number | null = null;
  for (const [index, link] of links.entries()) {
    const chain = { weight: 0, before: null as number | null };
    for (let earlier = 0; earlier < index; earlier += 1) {
      const candidate = links[earlier];
      const weight = chains[earlier]?.weight ?? 0;
      if (candidate && isBefore(candidate, link) && weight > chain.weight) {
        chain.weight = weight;
        chain.before = earlier;
      }
    }
    chain.weight += WEIGHTS[link.relation];
    chains.push(chain);
    if (best === null || chain.weight > (chains[best]?.weight ?? 0)) best = index;
  }
  const points: ComparedLink[] = [];
  for (let at = best; at !== null; at = chains[at]?.before ?? null) {
    const link = links[at];
    if (link) points.unshift(link);
  }
  return points;
}

const isBefore = ({ ends: [x, xTo] }: ComparedLink, { ends: [y, yTo] }: ComparedLink) =>
  x.start < y.start && xTo.start < yTo.start;
