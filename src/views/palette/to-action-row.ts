import type { QueryTerm } from '#analysis/search/query.ts';
import type { OfferedAction } from '#ui/palette/offered-actions.ts';
import type { PaletteRow } from './palette-row.ts';
import { toFoundWords } from './to-found-words.ts';

export function toActionRow({ label, keys, does }: OfferedAction, terms: readonly QueryTerm[] = []): PaletteRow {
  return {
    key: `action ${label}`,
    target: typeof does === 'string' ? { to: does } : { run: does },
    words: toFoundWords(label, terms),
    keys,
  };
}
