import { MODALITIES, type Modality } from '#analysis/story-annotations.ts';
import { toList } from './to-list.ts';

const TOLD: Record<Modality, string> = {
  happened: 'told as happened',
  planned: 'planned',
  expected: 'expected',
  reported: 'reported by others',
  denied: 'denied',
};

/** How one article tells an event: "told as happened", "planned". */
export const describeTelling = (modality: Modality): string => TOLD[modality];

/**
 * How the articles differ in telling an event: "planned in B, told as happened in A". One word when all agree on
 * something else than that it happened ("planned"); null when it simply happened in all of them.
 */
export function describeTellings(sources: readonly { letter: string; modality: Modality }[]): string | null {
  const groups = MODALITIES.toReversed().flatMap((modality) => {
    const letters = sources.filter((source) => source.modality === modality).map(({ letter }) => letter);
    return letters.length > 0 ? [{ modality, letters: [...new Set(letters)] }] : [];
  });
  const [only] = groups;
  if (groups.length > 1) return groups.map((group) => `${TOLD[group.modality]} in ${toList(group.letters)}`).join(', ');
  return !only || only.modality === 'happened' ? null : TOLD[only.modality];
}
