import type { ArticleStructure, Sentence, Span } from '#analysis/annotations.ts';
import { resolveLanguage } from '#analysis/language/resolve-language.ts';
import { findSetAside } from './find-set-aside.ts';
import { mayBeHeading, mayBeTitle } from './may-be-heading.ts';
import { splitBlocks } from './split-blocks.ts';
import { splitSentences } from './split-sentences.ts';

/** A heading stands at most so many headings above its paragraph; a longer run of short lines is a list. */
const MOST_HEADINGS_IN_A_ROW = 2;

/**
 * Cuts an article into set-aside text, title, headings, paragraphs and sentences. Together the first four
 * cover everything but white space; only paragraphs have sentences.
 * @param suppliedLanguage a BCP 47 tag; read from the text where there is none
 */
export function extractStructure(text: string, suppliedLanguage: string | null = null): ArticleStructure {
  const language = resolveLanguage(text, suppliedLanguage);
  const blocks = splitBlocks(text);
  const lineOf = (block: Span): string => text.slice(block.start, block.end);
  const setAside = findSetAside(text, blocks, (block) => mayBeHeading(lineOf(block)));
  const asideStarts = new Set(setAside.map(({ start }) => start));
  const body = blocks.filter(({ start }) => !asideStarts.has(start));

  const headings: Span[] = [];
  const paragraphs: Span[] = [];
  let titleSpan: Span | null = null;
  // Read from the end: how many headings stand above the next paragraph so far; Infinity while there is none below.
  let headingsInARow = Infinity;
  for (const [index, block] of [...body.entries()].toReversed()) {
    const line = lineOf(block);
    if (index === 0 && headingsInARow < Infinity && mayBeTitle(line)) titleSpan = block;
    else if (!mayBeHeading(line)) {
      paragraphs.push(block);
      headingsInARow = 0;
    } else if (headingsInARow < MOST_HEADINGS_IN_A_ROW) {
      headings.push(block);
      headingsInARow += 1;
    } else {
      paragraphs.push(block);
    }
  }

  const inOrder = paragraphs.toReversed();
  const sentences: Sentence[] = inOrder.flatMap((span, paragraph) =>
    splitSentences(text, span, language.tag).map((sentence) => ({ ...sentence, paragraph })),
  );
  return {
    text,
    language: language.tag,
    languageSource: language.source,
    setAside,
    titleSpan,
    headings: headings.toReversed(),
    paragraphs: inOrder,
    sentences,
  };
}
