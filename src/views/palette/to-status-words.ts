import { toCountWords } from '#ui/count-words.ts';
import type { PaletteGroup } from './palette-row.ts';

const ONE: Record<string, [string, string]> = {
  people: ['name', 'names'],
  articles: ['article', 'articles'],
  events: ['event', 'events'],
  quotations: ['quotation', 'quotations'],
  passages: ['passage', 'passages'],
  stories: ['story', 'stories'],
  actions: ['action', 'actions'],
};

/** "2 names, 12 passages": what is found, in the order in which it is shown. */
export function toStatusWords(groups: readonly PaletteGroup[]): string {
  return groups
    .flatMap(({ id, total }) => {
      const [one, many] = ONE[id] ?? [];
      return total === null || one === undefined ? [] : [toCountWords(total, one, many)];
    })
    .join(', ');
}
