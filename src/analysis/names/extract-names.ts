import type { ArticleStructure, Entity, NameMention, Span } from '#analysis/annotations.ts';
import { chainOthers } from './chain-others.ts';
import { chainPeople } from './chain-people.ts';
import { collectNames } from './collect-names.ts';
import { findDescriptions } from './find-descriptions.ts';
import { matchHeadlines } from './match-headlines.ts';
import type { FoundName } from './found-name.ts';
import type { Person } from './person.ts';
import type { PersonFacts } from './person-facts.ts';

/** A bare surname that several people of the article bear: it stays open. */
export interface AmbiguousName extends Span {
  candidates: string[];
}

/** The names of an article and the entities they mean; entity ids are local to the article (`e1`). */
export interface Naming {
  /** In text order; they do not overlap. */
  names: NameMention[];
  /** In the order of their first mention. */
  entities: Entity[];
  people: PersonFacts[];
  ambiguous: AmbiguousName[];
}

/** The people, places, organisations and other named things of an article's paragraphs and headlines. */
export function extractNames(structure: ArticleStructure): Naming {
  const sentences = collectNames(structure);
  const { people, ambiguous, rest } = chainPeople(sentences.found);
  const things = chainOthers(rest);
  const ordered = [
    ...people.map((person) => ({ name: person.name, type: 'person' as const, mentions: person.mentions, person })),
    ...things.map((thing) => ({ ...thing, person: null })),
  ].toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));

  const ids = new Map<Person, string>();
  const names: NameMention[] = [];
  const entities: Entity[] = [];
  for (const [index, { name, type, mentions, person }] of ordered.entries()) {
    const id = `e${index + 1}`;
    if (person) ids.set(person, id);
    entities.push({ id, name, type, aliases: [] });
    for (const mention of mentions)
      names.push({ start: mention.start, end: mention.end, entity: id, rule: toRule(mention) });
  }
  const facts: PersonFacts[] = [...ids].map(([{ gender, roles, groups, ages, told }, entity]) => ({
    entity,
    gender,
    roles: [...roles],
    groups: [...groups],
    ages: [...ages],
    told: [...told].map(([fact, span]) => ({ fact, span })),
  }));
  const open = ambiguous
    .toSorted((a, b) => a.mention.start - b.mention.start)
    .map(({ mention: { start, end }, candidates }) => ({
      start,
      end,
      candidates: candidates.flatMap((person) => ids.get(person) ?? []),
    }));
  names.push(
    ...findDescriptions(sentences.sentences, facts, names),
    ...matchHeadlines(structure, sentences.headlines, names, entities),
  );
  const inOrder = withoutOverlaps(names);
  addAliases(structure.text, inOrder, entities);
  return { names: inOrder, entities, people: facts, ambiguous: open };
}

function toRule(mention: FoundName): string {
  if (mention.role !== null && mention.start < (mention.words[0]?.start ?? 0)) return 'title-and-name';
  return mention.words.length > 1 ? 'full-name' : 'short-name';
}

function withoutOverlaps(names: NameMention[]): NameMention[] {
  let end = 0;
  return names
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((name) => {
      if (name.start < end) return false;
      end = name.end;
      return true;
    });
}

/** Most names have nothing but single blanks. */
function toOneLine(words: string): string {
  return /[^\S ]| {2}/u.test(words) ? words.replace(/\s+/gu, ' ') : words;
}

function addAliases(text: string, names: NameMention[], entities: Entity[]): void {
  const byId = new Map(entities.map(({ id, aliases }) => [id, aliases]));
  // The bare name is a wording too, even where only "Russian President Vladimir Putin" is met.
  for (const { name, aliases } of entities) aliases.push(name);
  const seen = new Set(entities.map(({ id, name }) => `${id} ${name}`));
  for (const { start, end, entity } of names) {
    const wording = toOneLine(text.slice(start, end));
    const key = `${entity} ${wording}`;
    if (seen.has(key)) continue;
    seen.add(key);
    byId.get(entity)?.push(wording);
  }
  for (const { aliases } of entities) aliases.sort((a, b) => b.length - a.length);
}
