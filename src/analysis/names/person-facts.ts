import type { Gender } from './given-names.ts';

/** What the text tells about a person beside the name; roles in lower case ("vice president"). */
export interface PersonFacts {
  /** The entity's id. */
  entity: string;
  gender: Gender | null;
  roles: string[];
  countries: string[];
  /** As written: "52". */
  ages: string[];
}
