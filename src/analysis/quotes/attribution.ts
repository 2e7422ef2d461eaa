import type { Basis } from '#analysis/annotations.ts';
import type { Phrase } from './noun-phrase.ts';

/** Words given to a speaker within one clause. All positions are token indexes of the clause. */
export interface Attribution {
  parts: Phrase[];
  /** Null where only the clause before can tell ("…, adding that"). */
  speaker: Phrase | null;
  cue: Phrase;
  relay: Phrase | null;
  basis: Basis;
  rule: string;
}
