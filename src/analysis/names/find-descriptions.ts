import type { NameMention } from '#analysis/annotations.ts';
import type { NamedSentence } from './find-runs.ts';
import { matchDescription, parseDescription } from './parse-description.ts';
import type { PersonFacts } from './person-facts.ts';

/** Descriptions that mean one person of the article: "the Chinese leader", "the 52-year-old". */
export function findDescriptions(
  sentences: NamedSentence[],
  people: PersonFacts[],
  names: NameMention[],
): NameMention[] {
  const firstMention = new Map<string, number>();
  for (const { entity, start } of names)
    firstMention.set(entity, Math.min(firstMention.get(entity) ?? Infinity, start));
  const found: NameMention[] = [];
  for (const { words } of sentences) {
    for (let at = 0; at < words.length; at += 1) {
      const description = parseDescription(words, at);
      const [first, last] = [words[at], words[(description?.to ?? 0) - 1]];
      if (!description || !first || !last || description.isPlural) continue;
      const [entity, ...others] = matchDescription(description, people);
      // A role alone ("the minister") may mean somebody whom the text has not named yet.
      if (entity === undefined || others.length > 0) continue;
      if (description.groups.length === 0 && (firstMention.get(entity) ?? Infinity) > first.start) continue;
      found.push({ start: first.start, end: last.end, entity, rule: 'description' });
      at = description.to - 1;
    }
  }
  return found;
}
