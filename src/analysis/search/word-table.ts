/**
 * Numbers for words, from 0 in the order in which they are first met. A word is taken as a stretch of a text, capital
 * letters of ASCII as small ones: an index meets the same words millions of times, and to cut out each of them so as
 * to look it up in a `Map` took several times as long.
 */
export class WordTable {
  /** Open addressing: the number of a word plus 1, in the first slot that was free from its hash on; 0 is free. */
  #slots = new Int32Array(1 << 12);
  readonly #hashes: number[] = [];
  /** The letters of all words, one after the other, and where each word begins; one entry more than words. */
  #letters = new Uint16Array(1 << 14);
  readonly #starts: number[] = [0];

  /** All words by number. */
  toWords(): string[] {
    return this.#hashes.map((_, id) => {
      let word = '';
      for (let at = this.#startOf(id); at < this.#startOf(id + 1); at++) {
        word += String.fromCharCode(this.#letters[at] ?? 0);
      }
      return word;
    });
  }

  /** The number of the word `text.slice(start, end)`. */
  toId(text: string, start: number, end: number): number {
    let hash = 0;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ toSmall(text.charCodeAt(at)), 0x01_00_01_93);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let id = (this.#slots[slot] ?? 0) - 1; id >= 0; id = (this.#slots[slot] ?? 0) - 1) {
      if (this.#isWord(id, text, start, end)) return id;
      slot = (slot + 1) & mask;
    }
    return this.#add(text, start, end, hash, slot);
  }

  #startOf(id: number): number {
    return this.#starts[id] ?? 0;
  }

  #isWord(id: number, text: string, start: number, end: number): boolean {
    const from = this.#startOf(id);
    if (this.#startOf(id + 1) - from !== end - start) return false;
    for (let at = start; at < end; at++) {
      if (this.#letters[from + at - start] !== toSmall(text.charCodeAt(at))) return false;
    }
    return true;
  }

  #add(text: string, start: number, end: number, hash: number, slot: number): number {
    const id = this.#hashes.push(hash) - 1;
    const from = this.#startOf(id);
    const to = from + end - start;
    this.#starts.push(to);
    if (to > this.#letters.length) {
      const more = new Uint16Array(2 * to);
      more.set(this.#letters);
      this.#letters = more;
    }
    for (let at = start; at < end; at++) this.#letters[from + at - start] = toSmall(text.charCodeAt(at));
    this.#slots[slot] = id + 1;
    if (2 * this.#hashes.length > this.#slots.length) this.#widen();
    return id;
  }

  #widen(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (const [id, hash] of this.#hashes.entries()) {
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.#slots = slots;
  }
}

const toSmall = (letter: number) => (letter >= 65 && letter <= 90 ? letter + 32 : letter);
