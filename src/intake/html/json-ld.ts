import { readInnerText } from '#intake/markup/markup-element.ts';
import { parseMarkup } from '#intake/markup/parse-markup.ts';

/** An object of JSON-LD, as a page tells of itself in it. */
export type LinkedThing = Readonly<Record<string, unknown>>;

/** Pages say less than this of themselves; a hostile one may say anything. */
const MOST_THINGS = 2000;
const LONGEST_SCRIPT = 500_000;
const ARTICLE_TYPE = /(?:Article|Posting|Report|Review)$/;
/** Where a page keeps what it is about. */
const WITHIN = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'hasPart'];

/** What a page says of its article in JSON-LD: the first that is an article, wherever it stands; null when none is. */
export function findLinkedArticle(scripts: readonly string[]): LinkedThing | null {
  const queue: unknown[] = scripts.map(parseScript);
  // What is added while it is gone through is met too.
  for (const each of queue) {
    if (queue.length > MOST_THINGS) return null;
    if (Array.isArray(each)) queue.push(...(each as unknown[]).slice(0, 100));
    if (!isThing(each)) continue;
    if (readWords(each['@type']).some((type) => ARTICLE_TYPE.test(type))) return each;
    queue.push(...WITHIN.map((key) => each[key]));
  }
  return null;
}

/** The words of a value: of itself, of its name, or of each of several. */
export function readWords(value: unknown): string[] {
  if (typeof value === 'string') return [decodeEntities(value)];
  if (Array.isArray(value))
    return (value as unknown[]).slice(0, 50).flatMap((each) => (Array.isArray(each) ? [] : readWords(each)));
  return isThing(value) ? readWords(value['name']).slice(0, 1) : [];
}

/** Addresses stand as such, or as the identity of a thing. */
export function readAddresses(value: unknown): string[] {
  if (isThing(value)) return [...readWords(value['@id']), ...readWords(value['url'])];
  return readWords(value);
}

/** Entities mean nothing in JSON, and many pages write them there; tags are words like others. */
const decodeEntities = (words: string) =>
  words.includes('&') ? readInnerText(parseMarkup(words.replaceAll('<', '&lt;'), 'html')) : words;

const isThing = (value: unknown): value is LinkedThing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseScript(script: string): unknown {
  if (script.length > LONGEST_SCRIPT) return null;
  try {
    return JSON.parse(
      script.replace(/^\s{0,99}(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/, '').replace(/(?:-->|\]\]>)\s{0,99}$/, ''),
    );
  } catch {
    return null; // written by hand, and wrongly: other things in the page tell the same
  }
}
