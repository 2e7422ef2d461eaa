/** Something given that did not become an article. */
export interface Rejection {
  /** The name of the file, or the beginning of what was pasted. */
  what: string;
  /** Why, as a sentence. */
  reason: string;
  /** What the reader can do, as a sentence. */
  remedy: string;
  /** When `what` names several things. */
  isMany?: true;
}

/** Something to know of what was taken: `note` is one sentence or more. */
export interface Remark {
  what: string;
  note: string;
}

/** Why something is rejected, before it is known what it is called. */
export type Refusal = Omit<Rejection, 'what' | 'isMany'>;
