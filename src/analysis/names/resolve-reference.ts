import type { ArticleStructure, Basis, NameMention, Span } from '#analysis/annotations.ts';
import type { Naming } from './extract-names.ts';
import { findRuns } from './find-runs.ts';
import { type Description, matchDescription, parseDescription } from './parse-description.ts';
import { findHead } from './find-head.ts';
import { resolvePronoun } from './resolve-pronoun.ts';

/** Whom a phrase means. `entity` is null when it means nobody in particular or one of several `candidates`. */
export interface Reference {
  entity: string | null;
  candidates: string[];
  /** The full name, never "he" or "the minister". */
  name: string | null;
  rule: string;
  basis: Basis;
}

/** What came before the phrase: ids of the entities last quoted, the latest last. */
export interface Before {
  recentSpeakers: string[];
}

const PRONOUN = /^(?:he|she|him|her|they|them|who|it|i|we|you|himself|herself)$/iu;

/**
 * Whom `phrase` (a name with or without title and apposition, a description, a pronoun) means, given the
 * names of the article. A name is `stated`, everything else `inferred`.
 */
export function resolveReference(structure: ArticleStructure, naming: Naming, phrase: Span, before: Before): Reference {
  const text = structure.text.slice(phrase.start, phrase.end);
  if (PRONOUN.test(text))
    return toReference(naming, resolvePronoun(structure, naming, phrase, before.recentSpeakers), 'pronoun', 'inferred');
  const head = findHead(structure.text, naming, phrase);
  if (head.length > 0) {
    const isDescription = head.every(({ rule }) => rule === 'description');
    const ids = [...new Set(head.map(({ entity }) => entity))];
    return toReference(naming, ids, isDescription ? 'description' : 'name', isDescription ? 'inferred' : 'stated');
  }
  const open = naming.ambiguous.find(({ start, end }) => start < phrase.end && end > phrase.start);
  if (open) return toReference(naming, open.candidates, 'shared-surname', 'inferred');
  const { words } = findRuns(structure.text, { ...phrase, paragraph: -1 });
  const description = parseDescription(words, 0);
  if (!description || description.to !== words.length) return toReference(naming, [], 'unnamed', 'inferred');
  return describe(naming, description, phrase, before);
}

/** One person: the only fitting one, else the last quoted, else the last named. Several for a plural. */
function describe(naming: Naming, description: Description, phrase: Span, before: Before): Reference {
  const fitting = matchDescription(description, naming.people);
  if (description.isPlural) {
    const named = fitting.filter((id) => lastMention(naming.names, id, phrase.start) !== undefined);
    return toReference(naming, named.length > 1 ? named : [], 'plural-description', 'inferred');
  }
  if (fitting.length < 2) return toReference(naming, fitting, 'description', 'inferred');
  const speaker = before.recentSpeakers.findLast((id) => fitting.includes(id));
  const nearest = fitting
    .map((id) => ({ id, start: lastMention(naming.names, id, phrase.start)?.start ?? -1 }))
    .toSorted((a, b) => b.start - a.start)[0];
  const chosen = speaker ?? nearest?.id;
  return toReference(naming, chosen === undefined ? [] : [chosen], 'description-nearest', 'inferred');
}

function lastMention(names: NameMention[], id: string, before: number): NameMention | undefined {
  return names.findLast(({ entity, start }) => entity === id && start < before);
}

function toReference(naming: Naming, ids: string[], rule: string, basis: Basis): Reference {
  const [only] = ids;
  if (only === undefined || ids.length > 1) return { entity: null, candidates: ids, name: null, rule, basis };
  const name = naming.entities.find(({ id }) => id === only)?.name ?? null;
  return { entity: only, candidates: [], name, rule, basis };
}
