import type { ArticleInput, IsoDay } from '#analysis/annotations.ts';

/** An article before anything is found in it: its text as it came, and what is known beside it. Unknown things are null. */
export interface ArticleSource {
  /** Unique within the story, and fit for an address. */
  id: string;
  /** Where the text came from: the name of a file, or another word for its origin. */
  file: string;
  text: string;
  title: string | null;
  outlet: string | null;
  author: string | null;
  url: string | null;
  published: IsoDay | null;
  /** A BCP 47 tag, as whoever published it or a reader gives it; where there is none, the text itself tells. */
  language: string | null;
}

/** What is known of an article that comes as a bare text. */
export const NOTHING_KNOWN = {
  title: null,
  outlet: null,
  author: null,
  url: null,
  published: null,
  language: null,
} satisfies Partial<ArticleSource>;

/** A story before its analysis. */
export interface StorySource {
  id: string;
  title: string;
  summary: string | null;
  articles: ArticleSource[];
}

/** What the analysis takes of an article. */
export function toArticleInput({ id, text, title, published, outlet, url, language }: ArticleSource): ArticleInput {
  return {
    id,
    text,
    ...(title !== null && { title }),
    ...(published !== null && { published }),
    ...(outlet !== null && { outlet }),
    ...(url !== null && { url }),
    ...(language !== null && { language }),
  };
}
