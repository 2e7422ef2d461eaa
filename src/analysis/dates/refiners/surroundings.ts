/** The words around a candidate, within its paragraph: at most 48 UTF-16 units on each side. */
export interface Surroundings {
  before: string;
  words: string;
  after: string;
}
