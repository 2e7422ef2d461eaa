import type { Span } from '#analysis/annotations.ts';
import { findClosingSingle } from './single-marks.ts';

/** Words between quotation marks. The span includes the marks that are there. */
export interface QuotedStretch extends Span {
  /** Index of the paragraph that holds it; a stretch never leaves its paragraph. */
  paragraph: number;
  /** False when the closing mark is missing: the stretch then ends with its paragraph or before the next opening. */
  closed: boolean;
  /** True when the next paragraph opens with a mark again and so carries on the same words. */
  continues: boolean;
  /** Two words or more, all capitalised but for the small ones: “The Late Show”. */
  isTitle: boolean;
  /** `6' 2"` and the like: marks that measure. */
  measurement: boolean;
}

/** Every sign that can open or close, `''` and ` `` ` as one sign. Apostrophes are sorted out later. */
const MARK = /[“”„‟«»"]|''|``|[‘']/gu;
const CLOSERS = new Map([
  ['“', '”"'],
  ['”', '”"'],
  ['„', '“”‟"'],
  ['‟', '”"'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"”“'],
  ["''", "''"],
  ['``', "''"],
]);
const SPACE = /[\s\p{Z}]/u;
const WORDLIKE = /[\p{L}\p{N}]/u;
/** Longer quoted words are no title, whatever their capitals. In characters. */
const LONGEST_TITLE = 80;
const SENTENCE_END = /[.!?,…]/u;

const SMALL_WORD = /^(?:a|an|the|of|in|on|at|to|for|and|or|with|from|by|is|as|vs)$/u;

function isTitleCase(quoted: string): boolean {
  const words = quoted.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return words.length > 1 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL_WORD.test(word));
}

function opensHere(before: string, after: string): boolean {
  return (
    after !== '' && !SPACE.test(after) && (before === '' || SPACE.test(before) || /[([{—–\-/:'‘"“,;]/u.test(before))
  );
}

function closesHere(before: string, after: string): boolean {
  return !SPACE.test(before) && !WORDLIKE.test(after);
}

/** `, he said.` behind words whose closing mark is missing; at the end of what is searched. */
const ATTRIBUTION =
  /[,?!]\s(?:(?:[\p{L}.'’-]+\s){1,5}(?:said|says|asked|asks|added|wrote|told)|(?:said|says|asked|wrote)\s[\p{L}.'’-]+)\b[^,;:“”"]{0,60}\.?\s*$/u;
/** It is not looked for in more than so much. In characters. */
const LONGEST_ATTRIBUTION = 160;

/** Where words without a closing mark end that would else end at `end`: before their attribution, if they have one. */
function endOfUnclosed(text: string, start: number, end: number): number {
  const from = Math.max(start + 1, end - LONGEST_ATTRIBUTION);
  const attribution = ATTRIBUTION.exec(text.slice(from, end));
  return attribution ? from + attribution.index + 1 : end;
}

/** An opening mark whose closing one is missing keeps the words up to the last stop before the next opening. */
function endBeforeNextOpening(text: string, start: number, nextOpening: number): number {
  let end = nextOpening;
  while (end > start + 1 && SPACE.test(text[end - 1] ?? '')) end -= 1;
  for (let at = end; at > start + 1; at -= 1) if (SENTENCE_END.test(text[at - 1] ?? '')) return at;
  return end;
}

/**
 * The quoted stretches of each paragraph, outermost ones only, in text order: curly, straight, `''`, low and
 * angled marks, single marks where they are not apostrophes. Each character is looked at a bounded number of times.
 * Knowingly misses: marks of the same shape nested in each other (“He said “no” to me”).
 */
export function scanMarks(text: string, paragraphs: Span[]): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  for (const [paragraph, { start, end }] of paragraphs.entries()) {
    const previous = found.at(-1);
    const before = found.length;
    scanParagraph(text.slice(start, end), start, paragraph, found);
    const first = found[before];
    const isOpenEnd = previous && !previous.closed && previous.paragraph === paragraph - 1;
    if (isOpenEnd && first && first.start - start <= 1) previous.continues = true;
  }
  return found;
}

/** `6' 2"`, 5’4”: where the measure begins whose inches end at `at`; -1 if it is none. */
function measureStart(text: string, at: number): number {
  const measure = /\d{1,3}['’′]\s?\d{1,2}½?$/u.exec(text.slice(Math.max(0, at - 8), at));
  return measure ? at - measure[0].length : -1;
}

/** Behind a closing mark, and behind the single one of a quotation inside that was set after it: “He said ‘no,”’. */
function behindClosing(text: string, past: number): number {
  return /^['’](?![\p{L}\p{N}])/u.test(text.slice(past, past + 2)) ? past + 1 : past;
}

const canOpen = (mark: string, left: string, right: string): boolean =>
  opensHere(left, right) || ((mark === '“' || mark === '«' || left === '') && right !== '');

function canClose(opener: string, mark: string, left: string, right: string): boolean {
  const isCloser = CLOSERS.get(opener)?.includes(mark) || (mark === '“' && closesHere(left, right));
  return isCloser && (mark === '”' || mark === '»' || !opensHere(left, right) || closesHere(left, right));
}

function scanParagraph(text: string, offset: number, paragraph: number, found: QuotedStretch[]): void {
  const push = (start: number, end: number, closed: boolean, measurement = false) =>
    found.push({
      start: start + offset,
      end: end + offset,
      paragraph,
      closed,
      continues: false,
      isTitle: end - start < LONGEST_TITLE && isTitleCase(text.slice(start, end)),
      measurement,
    });
  /** Up to here it is known that no single mark closes, so that it is not looked for again from each one. */
  let noSinglesBefore = 0;
  let open = -1;
  let opener = '';
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const mark = match[0];
    const at = match.index;
    const past = at + mark.length;
    const left = text[at - 1] ?? '';
    const right = text[past] ?? '';
    const measure = mark === '"' || mark === '”' ? measureStart(text, at) : -1;
    if (measure >= 0) {
      if (open < 0) push(measure, past, true, true);
    } else if (mark === '‘' || mark === "'") {
      if (open >= 0 || at < noSinglesBefore || !opensHere(left, right)) continue;
      const close = findClosingSingle(text, at, mark === "'");
      if (close > 0) {
        push(at, close, true);
        MARK.lastIndex = close;
      } else noSinglesBefore = -close;
    } else if (open < 0) {
      if (canOpen(mark, left, right)) [open, opener] = [at, mark];
    } else if (canClose(opener, mark, left, right)) {
      MARK.lastIndex = behindClosing(text, past);
      push(open, MARK.lastIndex, true);
      open = -1;
    } else if (opensHere(left, right) && mark === opener) {
      push(open, endOfUnclosed(text, open, endBeforeNextOpening(text, open, at)), false);
      [open, opener] = [at, mark];
    }
  }
  if (open >= 0) push(open, endOfUnclosed(text, open, text.trimEnd().length), false);
}
