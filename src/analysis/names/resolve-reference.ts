import type { ArticleStructure, Basis, Span } from '#analysis/annotations.ts';
import type { Naming } from './extract-names.ts';

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

/** Whom `phrase` (a name, a description, a pronoun) means, given the names of the article. */
export function resolveReference(
  _structure: ArticleStructure,
  naming: Naming,
  phrase: Span,
  _before: Before,
): Reference {
  const mention = naming.names.find(({ start, end }) => start < phrase.end && end > phrase.start);
  const entity = naming.entities.find(({ id }) => id === mention?.entity);
  if (!entity) return { entity: null, candidates: [], name: null, rule: 'unknown', basis: 'inferred' };
  return { entity: entity.id, candidates: [], name: entity.name, rule: 'name', basis: 'stated' };
}
