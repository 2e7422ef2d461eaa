import type { Entity, Speaker } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';

/**
 * An article with its entity ids exchanged: in names, in its own entities, and in the speakers of its
 * quotations, who also get the story's fuller name.
 */
export function renameEntities(
  article: ArticleAnalysis,
  entities: Entity[],
  rename: (id: string) => string,
  nameOf: Map<string, string>,
): ArticleAnalysis {
  const own = new Set(article.entities.map(({ id }) => rename(id)));
  return {
    ...article,
    names: article.names.map((mention) => ({ ...mention, entity: rename(mention.entity) })),
    entities: entities.filter(({ id }) => own.has(id)),
    quotations: article.quotations.map((quotation) =>
      quotation.speaker ? { ...quotation, speaker: renameSpeaker(quotation.speaker, rename, nameOf) } : quotation,
    ),
  };
}

function renameSpeaker(speaker: Speaker, rename: (id: string) => string, nameOf: Map<string, string>): Speaker {
  const candidates = [...new Set(speaker.candidates.map(rename))];
  if (speaker.entity === null) return { ...speaker, candidates };
  const entity = rename(speaker.entity);
  return { ...speaker, entity, name: nameOf.get(entity) ?? speaker.name, candidates };
}
