import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import type { Statement } from '#views/compare/statements/to-statements.ts';

/**
 * The statements of other articles that one article does not make, those of most articles first, then in the order of
 * the articles. A statement counts as made where at least half of the articles that make it have one of its sentences
 * linked with this article as the same: a single link among many can rest on half a sentence.
 */
export function toMissingStatements(
  statements: readonly Statement[],
  { links }: Pick<StoryBundle, 'links'>,
  article: BundledArticle,
): Statement[] {
  const linked = new Set(
    links.flatMap(({ a, b, relation }) => {
      const other = a.article === article.id ? b : b.article === article.id ? a : null;
      return other && relation === 'same' ? [`${other.article}.${other.start}`] : [];
    }),
  );
  const isMade = ({ said }: Statement) => {
    const making = [...said].filter(([id, sentences]) => sentences.some(({ start }) => linked.has(`${id}.${start}`)));
    return said.has(article.id) || making.length * 2 >= said.size;
  };
  return statements.filter((statement) => !isMade(statement)).toSorted((x, y) => y.said.size - x.said.size);
}
