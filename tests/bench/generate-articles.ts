import { readFileSync, readdirSync } from 'node:fs';
import { randomNumbers } from './random-numbers.ts';

/** Our own sentences, recombined: like news, of any length, the same on every run. */
const FOLDER = new URL('../corpus/articles/', import.meta.url);
const PARAGRAPHS = readdirSync(FOLDER)
  // One sentence of several kilobytes and one in French are no news in English.
  .filter((file) => file.endsWith('.txt') && !/one-long|another-language/.test(file))
  .flatMap((file) => readFileSync(new URL(file, FOLDER), 'utf8').split(/\r?\n\s*/))
  .filter((line) => line.trim() !== '');

/** A text of about that many UTF-16 code units, in paragraphs. */
export function generateText(length: number, seed = 1): string {
  const next = randomNumbers(seed);
  const paragraphs: string[] = [];
  for (let size = 0; size < length;) {
    const paragraph = PARAGRAPHS[Math.floor(next() * PARAGRAPHS.length)] ?? '';
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}

/** A story of several articles that share some of their paragraphs. */
export function generateTexts(count: number, length: number): string[] {
  return Array.from({ length: count }, (_, n) => generateText(length, n + 1));
}
