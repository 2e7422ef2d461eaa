import type { Span } from '#analysis/annotations.ts';

/** A non-empty line without its outer white space. */
interface Line extends Span {
  afterBlankLine: boolean;
  indented: boolean;
}

/** A shorter line that ends without a full stop is a heading or an item of a list. In characters. */
const SHORTEST_UNFINISHED_LINE = 40;
/** The share of single breaks in mid-sentence from which a text counts as wrapped at a column. */
const WRAPPED_SHARE = 0.2;
const ENDS_SENTENCE = /[.!?:;…。！？\u061f\u06d4\u0964][”’"'»)\]“»›」』]*$/u;

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlankLine = true;
  for (let from = 0; from <= text.length;) {
    const at = text.indexOf('\n', from);
    const to = at < 0 ? text.length : at;
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed === '') afterBlankLine = true;
    else {
      const start = from + raw.indexOf(trimmed);
      lines.push({ start, end: start + trimmed.length, afterBlankLine, indented: start > from + 1 });
      afterBlankLine = false;
    }
    from = to + 1;
  }
  return lines;
}

/**
 * Cuts a text into blocks: what stands between blank lines or between single line breaks.
 *
 * A single break ends a block as a blank line does, unless it only wraps a sentence. In a text wrapped at a
 * column (many breaks fall in mid-sentence) it ends one after a full stop in a clearly short line or before
 * an indented one; in any other text it always does, but for a long line that goes on in lower case.
 * Knowingly misses: the last line of a wrapped paragraph that happens to be full.
 */
export function splitBlocks(text: string): Span[] {
  const lines = splitLines(text);
  const goesOn = (before: Line, line: Line): boolean =>
    /^\p{Ll}/u.test(text.slice(line.start, line.start + 2)) &&
    !ENDS_SENTENCE.test(text.slice(Math.max(before.start, before.end - 8), before.end));
  let single = 0;
  let wrapping = 0;
  let longest = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    longest = Math.max(longest, line.end - line.start);
    if (!before || line.afterBlankLine) continue;
    single += 1;
    if (goesOn(before, line)) wrapping += 1;
  }
  const wrapped = wrapping > WRAPPED_SHARE * single;
  const blocks: Span[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const block = blocks.at(-1);
    const joins = before && !line.afterBlankLine && (wrapped ? !endsBlock(before, line) : wrapsOnce(before, line));
    if (block && joins) block.end = line.end;
    else blocks.push({ start: line.start, end: line.end });
  }
  return blocks;

  function endsBlock(before: Line, line: Line): boolean {
    if (!ENDS_SENTENCE.test(text.slice(Math.max(before.start, before.end - 8), before.end))) return false;
    return line.indented || before.end - before.start < longest * 0.6;
  }
  function wrapsOnce(before: Line, line: Line): boolean {
    return before.end - before.start >= SHORTEST_UNFINISHED_LINE && goesOn(before, line);
  }
}
