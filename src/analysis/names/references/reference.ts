import type { Basis, Span, SpeakerRule } from '#analysis/annotations.ts';

/** Whom a phrase means. `entity` is null when it means nobody in particular or one of several `candidates`. */
export interface Reference {
  entity: string | null;
  candidates: string[];
  /** The full name, never "he" or "the minister". */
  name: string | null;
  /** The words of the text that the phrase goes back to; null where it stands for itself. */
  antecedent: Span | null;
  rule: SpeakerRule;
  basis: Basis;
}

export const NOBODY: Reference = {
  entity: null,
  candidates: [],
  name: null,
  antecedent: null,
  rule: 'unnamed',
  basis: 'inferred',
};

/** The one of whom a mention speaks; nobody without one. Inferred, since the phrase itself does not name them. */
export function toReference(
  names: ReadonlyMap<string, string>,
  mention: (Span & { entity: string }) | null,
  rule: SpeakerRule,
): Reference {
  if (!mention) return NOBODY;
  const { entity, start, end } = mention;
  return { ...NOBODY, entity, name: names.get(entity) ?? null, antecedent: { start, end }, rule };
}
