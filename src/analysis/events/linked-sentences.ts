import type { PassageLink } from '#analysis/story-annotations.ts';

/** The pairs of sentences that say the same, as "article.offset article.offset", in both directions. */
export function linkedSentences(links: readonly PassageLink[]): ReadonlySet<string> {
  return new Set(
    links
      .filter(({ relation }) => relation === 'same')
      .flatMap(({ a, b }) => {
        const [keyA, keyB] = [`${a.article}.${a.start}`, `${b.article}.${b.start}`];
        return [`${keyA} ${keyB}`, `${keyB} ${keyA}`];
      }),
  );
}
