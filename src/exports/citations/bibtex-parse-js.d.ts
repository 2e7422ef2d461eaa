/** The little that the tests use of it: a reader of BibTeX that is not ours. */
declare module '@orcid/bibtex-parse-js' {
  export function toJSON(
    bibtex: string,
  ): { citationKey: string; entryType: string; entryTags: Record<string, string> }[];
}
