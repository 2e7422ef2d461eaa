/** The lines of a table for tests that is written as one text. */
export const readLines = (table: string): string[] => table.trim().split(/\s*\n\s*/u);
