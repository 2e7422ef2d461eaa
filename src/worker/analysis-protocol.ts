/** How far the analysis of a story is: so many of its articles are done, and when all are, they are compared. */
export interface AnalysisProgress {
  done: number;
  of: number;
}
