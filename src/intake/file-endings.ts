/** What files are read, by the end of their names. */
export const FILE_ENDINGS = ['.txt', '.md', '.csv', '.tsv', '.tab', '.jsonl', '.ndjson', '.json'] as const;
