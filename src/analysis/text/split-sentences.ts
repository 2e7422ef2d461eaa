import type { Span } from '#analysis/annotations.ts';
import { toComparedLanguage } from '#analysis/language/languages.ts';
import { isAbbreviation } from './is-abbreviation.ts';
import { endsElsewhere, toEndMarks } from './sentence-ends-elsewhere.ts';

/** A quotation up to this length stays in one piece whatever marks stand in it (“Stop! Thief!”). In characters. */
const SHORT_QUOTATION = 60;
/** The longest word that is looked at before a period. In characters. */
const LONGEST_WORD = 24;

/** A run of closing marks after a possible end; only an end if white space follows. */
const END = /[.!?…。！？]+[”’"'»)\]]*/gu;
const SENTENCE_START = /^(?:(?:[“‘"'’«([•*–—-]|…|\.\.\.)\s?)*[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{So}@#$€£<{]/u;
const WIDE_END = /^[。！？]/u;
/** ?” Smith asked. · Knowingly misses an apposition: ?” Jane Roe, the mayor, asked. */
const ATTRIBUTION =
  /^(?!(?:He|She|They|We|I|It|Who|You)\b)(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:said|says|asked|asks|told|wrote|writes|added|adds|tweeted|replied|responded|continued|shouted|yelled|wondered|joked|exclaimed|noted|recalled)\b(,\s[“"]|.)?/u;

/**
 * The sentences of one paragraph. Closing marks belong to the sentence that they close.
 *
 * Inside quotation marks: a short quotation is never cut, and neither is its attribution (“Why?” he asked.);
 * a longer one is cut where a full sentence ends and the next begins with a capital, so that a speech of ten
 * sentences gives ten passages to link, and an unclosed mark cannot swallow the paragraph.
 * Knowingly misses: a sentence that begins in lower case ("iPhone sales rose"), one that follows an ellipsis.
 * Other languages than English have simpler rules of their own.
 */
export function splitSentences(text: string, paragraph: Span, language = 'en'): Span[] {
  const body = text.slice(paragraph.start, paragraph.end);
  return toComparedLanguage(language) === 'en'
    ? cutAt(body, paragraph.start, END, (start, at, end) => isEnd(body, start, at, end))
    : cutAt(body, paragraph.start, toEndMarks(language), (start, at, end) => endsElsewhere(body, start, at, end));
}

/** Cuts `body`, which begins at `offset` in its text, behind those marks that end a sentence. */
function cutAt(
  body: string,
  offset: number,
  marks: RegExp,
  isEndOf: (start: number, at: number, end: number) => boolean,
): Span[] {
  const sentences: Span[] = [];
  const shortQuotations = findShortQuotations(body);
  let quotation = 0;
  let start = 0;
  for (const match of body.matchAll(marks)) {
    const end = match.index + match[0].length;
    while ((shortQuotations[quotation]?.end ?? Infinity) <= match.index) quotation += 1;
    if ((shortQuotations[quotation]?.start ?? Infinity) <= match.index && (shortQuotations[quotation]?.end ?? 0) > end)
      continue;
    if (end >= body.length || !isEndOf(start, match.index, end)) continue;
    sentences.push({ start: offset + start, end: offset + end });
    start = skipSpace(body, end);
  }
  if (start < body.length) sentences.push({ start: offset + start, end: offset + body.length });
  return sentences;
}

function isEnd(body: string, start: number, at: number, end: number): boolean {
  const mark = body.slice(at, end);
  const next = skipSpace(body, end);
  if (WIDE_END.test(mark)) return true;
  if (next === end) return false;
  const following = body.slice(next, next + 80);
  if (!SENTENCE_START.test(following)) return false;
  const closesQuotation = /[”"’']$/u.test(mark);
  if (/^(?:…|\.\.\.?$|\.\.\.[^.])/u.test(mark)) return false;
  const attribution = closesQuotation ? ATTRIBUTION.exec(following) : null;
  // After a full stop only a bare “….” Smith said. is one: “….” Smith said he would go. and “….” Smith said, “…” begin anew.
  if (attribution && (!mark.startsWith('.') || /^[.,]$/u.test(attribution[1] ?? '.'))) return false;
  if (mark !== '.') return true;
  const word = wordBefore(body, start, at);
  if (/^\p{N}{1,2}$/u.test(word) && at - word.length === start) return false; // "1. First, …"
  return !isAbbreviation(word, following.replace(/^[“‘"'«([]+/u, ''));
}

function wordBefore(body: string, start: number, at: number): string {
  const window = body.slice(Math.max(start, at - LONGEST_WORD), at);
  return /[^\s“‘"'«([]*$/u.exec(window)?.[0] ?? '';
}

function skipSpace(body: string, from: number): number {
  let at = from;
  while (at < body.length && /\s/u.test(body.charAt(at))) at += 1;
  return at;
}

/** Spans from an opening mark to its closing one, not longer than a short quotation; in order, not nested. */
function findShortQuotations(body: string): Span[] {
  const found: Span[] = [];
  const opening = /“|(?<![^\s([—–-])"(?=\S)/gu;
  for (let match = opening.exec(body); match; match = opening.exec(body)) {
    const window = body.slice(match.index + 1, match.index + 1 + SHORT_QUOTATION);
    const closing = match[0] === '“' ? window.search(/[“”]/u) : window.search(/(?<=\S)"/u);
    if (closing < 0 || window[closing] === '“') continue;
    const end = match.index + 2 + closing;
    found.push({ start: match.index, end });
    opening.lastIndex = end;
  }
  return found;
}
