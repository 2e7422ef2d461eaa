import type { ArticleStructure, Entity, NameMention } from '#analysis/annotations.ts';
import type { NamedSentence } from './find-runs.ts';
import { toNameKey } from './person-key.ts';

/** The longest name looked for in a headline. In words. */
const LONGEST_NAME = 6;

/**
 * Names in headlines, where every word has a capital: only wordings that the article's sentences have too.
 * Knowingly misses: who stands in the headline alone.
 */
export function matchHeadlines(
  structure: ArticleStructure,
  headlines: NamedSentence[],
  names: NameMention[],
  entities: Entity[],
): NameMention[] {
  const owners = new Map<string, string>();
  const learn = (wording: string, entity: string): void => {
    const key = wording.split(/\s+/u).map(toNameKey).join(' ');
    owners.set(key, owners.get(key) === undefined || owners.get(key) === entity ? entity : '');
  };
  if (headlines.length === 0) return [];
  for (const { start, end, entity } of names) learn(structure.text.slice(start, end), entity);
  for (const { name, type, id } of entities) {
    learn(name, id);
    if (type === 'person') learn(name.slice(name.lastIndexOf(' ') + 1), id);
  }
  const found: NameMention[] = [];
  for (const { words } of headlines) {
    for (let from = 0; from < words.length; from += 1) {
      if (!words[from]?.isCapital) continue;
      for (let to = Math.min(words.length, from + LONGEST_NAME); to > from; to -= 1) {
        const entity = owners.get(
          words
            .slice(from, to)
            .map(({ text }) => toNameKey(text))
            .join(' '),
        );
        const [first, last] = [words[from], words[to - 1]];
        if (!entity || !first || !last) continue;
        found.push({ start: first.start, end: last.end, entity, rule: 'headline' });
        from = to - 1;
        break;
      }
    }
  }
  return found;
}
