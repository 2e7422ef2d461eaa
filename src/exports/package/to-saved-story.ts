import type { BundledArticle } from '#bundle/story-bundle.ts';
import type { ArticleSource } from '#bundle/story-source.ts';
import type { SavedStory } from '#bundle/story-file/story-file.ts';
import type { ReaderWork } from '#exports/reader/reader-work.ts';

/** A story as it was given, with what its reader has laid over it: what is found in it is found again when it is opened. */
export function toSavedStory({ found: { title, summary, articles }, overlay }: ReaderWork): SavedStory {
  return { title, summary, articles: articles.map(toSource), ...overlay };
}

function toSource({
  id,
  file,
  text,
  title,
  outlet,
  author,
  url,
  published,
  language,
  languageSource,
}: BundledArticle): ArticleSource {
  return {
    id,
    file,
    text,
    title: title.source === 'supplied' ? title.text : null,
    outlet,
    author,
    url,
    published: published?.source === 'editor' ? published.value : null,
    language: languageSource === 'supplied' ? language : null,
  };
}
