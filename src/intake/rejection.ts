/** Something given that did not become an article. */
export interface Rejection {
  /** The name of the file, or the beginning of what was pasted. */
  what: string;
  /** Why, as a sentence. */
  reason: string;
  /** What the reader can do, as a sentence. */
  remedy: string;
}

/** Why something is rejected, before it is known what it is called. */
export type Refusal = Omit<Rejection, 'what'>;
