/** In characters: about a line. */
const LONGEST = 90;
const AT_END = 30;

/** Longer words that were left out by their beginning and their end, cut at spaces. */
export function shortenLeftOut(words: string): string {
  const text = words.replace(/\s+/g, ' ').trim();
  if (text.length <= LONGEST) return text;
  const head = text.slice(0, text.lastIndexOf(' ', LONGEST - AT_END) + 1 || LONGEST - AT_END);
  const space = text.indexOf(' ', text.length - AT_END);
  return `${head.trimEnd()} … ${text.slice(space === -1 ? -AT_END : space + 1)}`;
}
