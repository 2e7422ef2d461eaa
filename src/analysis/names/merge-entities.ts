import type { ArticleAnalysis, Entity } from '#analysis/annotations.ts';

/** One list of entities for a story, and the articles with their entity ids exchanged for the story's. */
export function mergeEntities(articles: ArticleAnalysis[]): { articles: ArticleAnalysis[]; entities: Entity[] } {
  const own = (article: ArticleAnalysis, id: string) => `${article.id}.${id}`;
  return {
    articles: articles.map((article) => ({
      ...article,
      names: article.names.map((name) => ({ ...name, entity: own(article, name.entity) })),
      quotations: article.quotations.map((quotation) => ({
        ...quotation,
        speaker: quotation.speaker && {
          ...quotation.speaker,
          entity: quotation.speaker.entity && own(article, quotation.speaker.entity),
          candidates: quotation.speaker.candidates.map((id) => own(article, id)),
        },
      })),
    })),
    entities: articles.flatMap((article) =>
      article.entities.map((entity) => ({ ...entity, id: own(article, entity.id) })),
    ),
  };
}
