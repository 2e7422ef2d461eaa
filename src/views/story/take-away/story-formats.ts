import { IS_ONE_FILE } from '#queries/is-one-file.ts';

/** The files that a whole story can be taken away as; a report is written first. */
export const STORY_FORMATS = ['page', 'zip', 'story', 'report', 'bib', 'ris', 'csl', 'json'] as const;
export type StoryFormat = (typeof STORY_FORMATS)[number];

export const STORY_FACTS: Record<StoryFormat, { name: string; use: string }> = {
  page: { name: 'One page', use: 'to read offline' },
  zip: { name: 'Everything', use: 'all files, as a zip' },
  story: { name: 'Story file', use: 'to open it here again' },
  report: { name: 'Report', use: 'of what you choose, in Markdown' },
  bib: { name: 'BibTeX', use: 'citations of the articles' },
  ris: { name: 'RIS', use: 'citations of the articles' },
  csl: { name: 'CSL-JSON', use: 'citations of the articles' },
  json: { name: 'JSON', use: 'all data, for programs' },
};

/** What is such a page already is copied as a file, and has none beside it to fill. */
export const OFFERED_FORMATS = STORY_FORMATS.filter((format) => format !== 'page' || !IS_ONE_FILE);
