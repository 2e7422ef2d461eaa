import type { BundledArticle } from '#bundle/story-bundle.ts';
import type { Addresses } from '#exports/addresses.ts';

/** An article with its text as data for programs. */
export function toArticleData({ id, letter, title, published, ...article }: BundledArticle, addresses: Addresses) {
  const { outlet, author, url, language, languageSource, text } = article;
  return {
    id,
    letter,
    title: title.text,
    titleSource: title.source,
    outlet,
    author,
    published: published?.value ?? null,
    publishedSource: published?.source ?? null,
    url,
    language,
    languageSource,
    permalink: addresses.article(id),
    text,
  };
}
