import { readWords, type TakeWord } from './read-words.ts';
import { WordTable } from './word-table.ts';

/**
 * The words of many short texts ("documents", numbered from 0) in columns of numbers. A word is known by its place in
 * the sorted vocabulary, a token by its place in the row of all tokens: from any find, what stands beside it is one
 * step away, so that phrases and nearness cost no more than single words.
 */
export interface WordIndex {
  /**
   * Every distinct folded word, in the order of UTF-16 code units: words that begin alike stand together. One of them may
   * be the sign between two parts of a document, which nobody can look for.
   */
  vocabulary: readonly string[];
  /** The words of all documents, one after the other; in two bytes each where their number allows it. */
  tokens: Uint16Array | Uint32Array;
  /** The first token of each document; one entry more than there are documents. */
  starts: Uint32Array;
  /** All places in `tokens`, sorted by word, then by place. */
  places: Uint32Array;
  /** The first entry in `places` of each word; one more than there are words. */
  placeStarts: Uint32Array;
  /** The document of every 32nd token, from which the way to that of any other is short. */
  landmarks: Uint32Array;
}

const LANDMARK_SHIFT = 5;

/** The document in which the token at `place` stands. */
export function documentAt({ landmarks, starts }: WordIndex, place: number): number {
  let document = landmarks[place >> LANDMARK_SHIFT] ?? 0;
  while ((starts[document + 1] ?? Infinity) <= place) document++;
  return document;
}

/** Takes texts, gives the index of their words. */
export class WordIndexBuilder {
  readonly #words = new WordTable();
  #tokens = new Uint32Array(1024);
  #length = 0;
  readonly #starts: number[] = [0];

  /** Adds the words of a part of a text to the document that is being built. */
  add(text: string, start = 0, end = text.length): void {
    readWords(text, start, end, this.#take);
  }

  readonly #take: TakeWord = (text, start, end) => {
    if (this.#length === this.#tokens.length) {
      const longer = new Uint32Array(2 * this.#length);
      longer.set(this.#tokens);
      this.#tokens = longer;
    }
    this.#tokens[this.#length++] = this.#words.toId(text, start, end);
  };

  /** Ends a part of the document: no phrase goes from what was added before into what comes next. */
  endPart(): void {
    this.#take('|', 0, 1);
  }

  /** Ends the document that is being built; what is added next belongs to another. */
  endDocument(): void {
    this.#starts.push(this.#length);
  }

  finish(): WordIndex {
    const words = this.#words.toWords();
    const order = [...words.keys()].toSorted((a, b) => byCodeUnits(words[a] ?? '', words[b] ?? ''));
    const vocabulary = order.map((id) => words[id] ?? '');
    const sortedId = new Uint32Array(order.length);
    for (const [sorted, id] of order.entries()) sortedId[id] = sorted;
    const tokens = order.length <= 1 << 16 ? new Uint16Array(this.#length) : new Uint32Array(this.#length);
    for (let place = 0; place < tokens.length; place++) tokens[place] = sortedId[this.#tokens[place] ?? 0] ?? 0;
    const starts = Uint32Array.from(this.#starts);
    const landmarks = toLandmarks(starts, tokens.length);
    return { vocabulary, tokens, starts, landmarks, ...groupPlaces(tokens, vocabulary.length) };
  }
}

/** Not by locale, so that every host sorts alike. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function groupPlaces(tokens: WordIndex['tokens'], words: number): Pick<WordIndex, 'places' | 'placeStarts'> {
  const placeStarts = new Uint32Array(words + 1);
  for (const id of tokens) placeStarts[id + 1] = (placeStarts[id + 1] ?? 0) + 1;
  for (let id = 0; id < words; id++) placeStarts[id + 1] = (placeStarts[id + 1] ?? 0) + (placeStarts[id] ?? 0);
  const next = placeStarts.slice();
  const places = new Uint32Array(tokens.length);
  for (let place = 0; place < tokens.length; place++) {
    const id = tokens[place] ?? 0;
    const at = next[id] ?? 0;
    places[at] = place;
    next[id] = at + 1;
  }
  return { places, placeStarts };
}

function toLandmarks(starts: Uint32Array, length: number): Uint32Array {
  const landmarks = new Uint32Array((length >> LANDMARK_SHIFT) + 1);
  let document = 0;
  for (let mark = 0; mark < landmarks.length; mark++) {
    while ((starts[document + 1] ?? Infinity) <= mark << LANDMARK_SHIFT) document++;
    landmarks[mark] = document;
  }
  return landmarks;
}
