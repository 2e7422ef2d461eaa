/** What was found in one article, for a reader who waits for the rest. */
export interface ArticleFindings {
  /** The id of the article. */
  article: string;
  title: string;
  /** A BCP 47 tag. */
  language: string;
  quotations: number;
  people: number;
  dates: number;
  /** The first words of a quotation, in their marks, and the name of who says them; null when there is none with a name. */
  quoted: { words: string; speaker: string } | null;
}

/** What the analysis of a story tells while it goes on: of each article when it is done, and then of the comparison. */
export type AnalysisStep = { found: ArticleFindings } | { compared: ComparedPairs };

/** Of the pairs of articles that are compared, how many are done. */
export interface ComparedPairs {
  done: number;
  of: number;
}

/** How far the analysis of a story is: the articles that are done, in their order; when all are, they are compared. */
export interface AnalysisProgress {
  found: ArticleFindings[];
  /** Null before all articles are done. */
  compared: ComparedPairs | null;
}
