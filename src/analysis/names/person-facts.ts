import type { Span } from '#analysis/annotations.ts';
import type { Gender } from './given-names.ts';

/** What the text tells about a person beside the name; roles in lower case ("vice president"). */
export interface PersonFacts {
  /** The entity's id. */
  entity: string;
  gender: Gender | null;
  roles: string[];
  /** Countries, states and parties, by their usual names. */
  groups: string[];
  /** As written: "52". */
  ages: string[];
  /** Where the text first tells each role and age. */
  told: { fact: string; span: Span }[];
}
