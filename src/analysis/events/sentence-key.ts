import type { Telling } from './telling.ts';

/** The sentence of a telling as "article.offset", as links name it. */
export const sentenceKey = ({ article, sentence }: Telling): string =>
  `${article.id}.${article.sentences[sentence]?.start ?? 0}`;
