import { FILTER_FIELDS, type FilterField, type QueryProblem } from '#analysis/search/query.ts';

const NEEDS: Record<FilterField, string> = {
  speaker: 'needs a name right after the colon, such as speaker:smith or speaker:"ann smith"',
  article: 'needs a letter or words of a title right after the colon, such as article:A',
  kind: 'needs direct, mixed or indirect right after the colon',
  before: 'needs a date such as 2023, 2023-09 or 2023-09-22 right after the colon',
  after: 'needs a date such as 2023, 2023-09 or 2023-09-22 right after the colon',
};

/** What is wrong with a part of the query and what is done with it, as a sentence. */
export function toProblemWords(problem: QueryProblem): string {
  switch (problem.problem) {
    case 'empty filter':
    case 'not a kind':
    case 'not a date':
      return `“${problem.typed}” ${NEEDS[problem.field]}; it is left out of the search.`;
    case 'unknown filter':
      return `“${problem.field}:” is no filter (there are ${FILTER_FIELDS.map((field) => `${field}:`).join(', ')}); its words are searched.`;
    case 'unclosed quotation mark':
      return `The quotation mark of ${problem.typed} is not closed; everything after it is searched as one phrase.`;
  }
}
