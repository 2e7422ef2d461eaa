/** A long article has some tens of thousands of bytes; a book has a million. */
export const MOST_BYTES = 2_000_000;
/** A table of as many articles as a story can have, in an encoding of two bytes a character. */
export const MOST_TABLE_BYTES = 20_000_000;
/** Of a file that may hold pictures and fonts beside its text. */
export const MOST_DOCUMENT_BYTES = 50_000_000;
/** All articles of a story are compared with each other. */
export const MOST_ARTICLES = 200;
/** Read at once; a folder may hold any number. */
export const MOST_FILES = 1000;
/** Of a whole story: what can be kept, copied to a worker and analysed without a long wait. */
export const MOST_CHARACTERS = 10_000_000;

/** Of a file that holds a whole story: its characters may each take several bytes, and corrections come to them. */
export const MOST_STORY_FILE_BYTES = 100_000_000;
