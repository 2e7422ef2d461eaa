import type { Span } from '#analysis/annotations.ts';
import type { CopiedPassage } from '#analysis/story-annotations.ts';
import { type LinkableArticle, profileSentences } from './profile-sentences.ts';
import { isCharacter } from './split-characters.ts';
import type { Word } from './split-words.ts';

/** Long enough that independent reports hardly ever share a run, short enough to survive small edits. In words. */
const RUN_LENGTH = 5;
/** Where words are not parted by spaces, a character is about half a word. */
const RUN_OF_CHARACTERS = 10;
/** A run that a text repeats over and over is not looked at everywhere, so that no text makes this slow. */
const MOST_PLACES = 12;

/** The words of an article, and where each run of five of them starts; runs stay inside a paragraph. */
interface WordRuns {
  words: readonly Word[];
  /** By the index of its first word; null where fewer words than a run are left in the paragraph. */
  runAt: readonly (string | null)[];
  places: ReadonlyMap<string, readonly number[]>;
}

const runsOf = new WeakMap<LinkableArticle, WordRuns>();

/** The share of the shorter article's runs of five words that the other has too, 0…1, and the share of the longer's. */
export function measureReuse(a: LinkableArticle, b: LinkableArticle): { shorter: number; longer: number } {
  const sizes = [a, b].map((article) => collectRuns(article)).toSorted((x, y) => x.places.size - y.places.size);
  const [fewer, more] = sizes as [WordRuns, WordRuns]; // as many come out as go in
  if (fewer.places.size === 0) return { shorter: 0, longer: 0 };
  let common = 0;
  for (const run of fewer.places.keys()) if (more.places.has(run)) common += 1;
  return { shorter: common / fewer.places.size, longer: common / more.places.size };
}

/**
 * The passages that two articles have word for word, at least five words each, in the order of `a`; none overlaps
 * another there. Punctuation, case and possessives do not count.
 */
export function findCopied(a: LinkableArticle, b: LinkableArticle): CopiedPassage[] {
  const [inA, inB] = [collectRuns(a), collectRuns(b)];
  const copied: CopiedPassage[] = [];
  for (let at = 0; at < inA.words.length;) {
    const run = inA.runAt[at] ?? null;
    let [length, start] = [0, 0];
    for (const there of run === null ? [] : (inB.places.get(run) ?? [])) {
      const common = countCommon(inA, at, inB, there);
      if (common > length) [length, start] = [common, there];
    }
    if (length > 0) copied.push({ a: toSpan(inA.words, at, length), b: toSpan(inB.words, start, length) });
    at += Math.max(1, length);
  }
  return copied;
}

/** How many words are the same from two places where one run starts. */
function countCommon(a: WordRuns, atA: number, b: WordRuns, atB: number): number {
  const startsAlike = (more: number): boolean => {
    const run = a.runAt[atA + more] ?? null;
    return run !== null && run === b.runAt[atB + more];
  };
  let more = 0;
  while (startsAlike(more + 1)) more += 1;
  return toRunLength(a.words[atA]) + more;
}

const toRunLength = (first: Word | undefined): number => (first && isCharacter(first) ? RUN_OF_CHARACTERS : RUN_LENGTH);

function toSpan(words: readonly Word[], at: number, length: number): Span {
  const [first, last] = [words[at], words[at + length - 1]] as [Word, Word]; // a run lies inside the words
  return { start: first.start, end: last.end };
}

function collectRuns(article: LinkableArticle): WordRuns {
  const known = runsOf.get(article);
  if (known) return known;
  const words: Word[] = [];
  const runAt: (string | null)[] = [];
  const places = new Map<string, number[]>();
  for (const inIt of wordsByParagraph(article)) {
    const forms = inIt.map(({ form }) => form);
    for (const [at, word] of inIt.entries()) {
      const length = toRunLength(word);
      const run = at + length <= inIt.length ? forms.slice(at, at + length).join(' ') : null;
      if (run !== null) {
        const before = places.get(run);
        if (!before) places.set(run, [words.length]);
        else if (before.length < MOST_PLACES) before.push(words.length);
      }
      words.push(word);
      runAt.push(run);
    }
  }
  const runs = { words, runAt, places };
  runsOf.set(article, runs);
  return runs;
}

/** The words of the sentences, which are split once for all that is done with them. */
function wordsByParagraph(article: LinkableArticle): Word[][] {
  const words: Word[][] = article.paragraphs.map(() => []);
  for (const { sentence, words: inIt } of profileSentences(article)) {
    // One by one: a sentence can have more words than a call can take.
    for (const word of inIt) words[sentence.paragraph]?.push(word);
  }
  return words;
}
