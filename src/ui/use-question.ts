import { useState } from 'react';

/** A question to the reader that work waits for. */
export interface OpenQuestion<Question, Answer> {
  /** What is asked now; null for nothing. */
  question: Question | null;
  /** Null as an answer is "I do not want this". */
  answer: (given: Answer | null) => void;
  /** Resolves with the answer. */
  ask: (question: Question) => Promise<Answer | null>;
}

/** Lets work that goes on ask the reader something, one question after the other. */
export function useQuestion<Question, Answer>(): OpenQuestion<Question, Answer> {
  const [open, setOpen] = useState<{ question: Question; resolve: (given: Answer | null) => void } | null>(null);
  return {
    question: open?.question ?? null,
    answer: (given) => {
      open?.resolve(given);
      setOpen(null);
    },
    ask: (question) => new Promise((resolve) => setOpen({ question, resolve })),
  };
}
