import type { BundledArticle } from '#bundle/story-bundle.ts';
import { column, type Table } from '#exports/table/columns.ts';

const SOURCES = { editor: 'supplied', inferred: 'inferred' } as const;

/** An article with where its text and its citation stand in the files. */
export interface ArticleRecord {
  article: BundledArticle;
  file: string;
  citation: string;
  permalink: string;
}

const article = column<ArticleRecord>;

/** The articles of a story, a line each. */
export const ARTICLES: Table<ArticleRecord> = {
  name: 'articles',
  title: 'Articles',
  about: 'The articles of the story, a line each; their texts stand in the folder articles',
  primaryKey: ['article'],
  references: [],
  columns: {
    article: article('The letter that stands for the article everywhere', ({ article: { letter } }) => letter),
    id: article('The article’s id in Parallax', ({ article: { id } }) => id),
    title: article('The title, or how the text begins where it has none', ({ article: { title } }) => title.text),
    'title is': article(
      'supplied, from the text, its first sentence, or the name of its file',
      ({ article: { title } }) => title.source,
    ),
    outlet: article('Who published it', ({ article: { outlet } }) => outlet ?? ''),
    author: article('Who wrote it', ({ article: { author } }) => author ?? ''),
    published: article('When it was published', ({ article: { published } }) => published?.value ?? '', 'date'),
    'publication date is': article('supplied, inferred or unknown', ({ article: { published } }) =>
      published ? SOURCES[published.source] : 'unknown',
    ),
    url: article('Its own address', ({ article: { url } }) => url ?? ''),
    language: article(
      'As a language tag; und where it could not be told. Findings are looked for in English only',
      ({ article: { language } }) => language,
    ),
    'language is': article('supplied or inferred', ({ article: { languageSource } }) => languageSource),
    length: article('Of its text, in UTF-16 code units', ({ article: { text } }) => String(text.length), 'integer'),
    file: article('The file with its text', ({ file }) => file),
    citation: article('Its key in the files of citations', ({ citation }) => citation),
    permalink: article('Where Parallax shows it', ({ permalink }) => permalink),
  },
};
