/** How closely the words of a query stand together in a quotation, the best first. */
export const IN_A_ROW = 0;
export const NEAR = 1;
export const IN_THE_WORDS = 2;
export const PARTLY_IN_THE_NAME = 3;

/** As many terms are told apart by whether they stand there as whole words: no query is read further. */
const MOST_COUNTED = 31;
/** All ranks are below. */
export const RANKS = 4 * (MOST_COUNTED + 1);

/**
 * How well a quotation answers a query, 0 the best: all words in a row as they were typed; near each other; anywhere
 * in the words; some of them only in the speaker's name. Among those, the more terms stand there as whole words and
 * not as the beginnings of longer ones, the better. What else could be weighed, such as the distance between words
 * that are not near or how rare they are, is left out: equal ones come in an order that a reader can see, by date.
 */
export const toRank = (closeness: number, notWhole: number): number => closeness * (MOST_COUNTED + 1) + notWhole;
