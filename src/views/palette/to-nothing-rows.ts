import type { LoneTerm } from '#analysis/search/story/story-request.ts';
import { dropFromQuery } from '#analysis/search/drop-from-query.ts';
import { toCountWords } from '#ui/count-words.ts';
import type { PaletteGroup } from './palette-row.ts';

/** Why nothing is found, in sentences. */
export function toNothingWords(lone: readonly LoneTerm[], where: string): string[] {
  if (lone.length === 0) return [`Nothing in ${where} meets this search.`];
  const sentences = lone.flatMap(({ typed, negated, alone }) => {
    const words = typed.replaceAll(/["“”„‟«»]/g, '');
    if (negated) return alone > 0 ? [`You leave out everything that has “${words}”.`] : [];
    if (alone === 0) return [`Nothing in ${where} has “${words}”, nor a word spelt nearly so.`];
    return [];
  });
  return sentences.length > 0 ? sentences : [`Nothing in ${where} has all of these words in one place.`];
}

/** Searches that would find something: without a word, or for one word alone. */
export function toWaysOut(typed: string, lone: readonly LoneTerm[]): PaletteGroup[] {
  const row = (label: string, search: string, count: number) => ({
    key: `try ${search}`,
    target: { type: search },
    words: { text: label, marks: [] },
    note: toCountWords(count, 'result'),
  });
  const without = lone
    .filter((term) => term.without > 0)
    .map((term) =>
      row(`Search without “${term.negated ? '-' : ''}${term.typed}”`, `${dropFromQuery(typed, term)} `, term.without),
    );
  const alone = lone
    .filter((term) => term.alone > 0 && !term.negated)
    .map((term) => row(`Search for “${term.typed}” alone`, `${term.typed} `, term.alone));
  const rows = [...new Map([...without, ...alone].map((one) => [one.key, one])).values()];
  return rows.length === 0 ? [] : [{ id: 'try', heading: 'What would be found', total: null, rows }];
}
