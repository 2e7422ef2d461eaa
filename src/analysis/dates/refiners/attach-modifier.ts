import type { Span } from '#analysis/annotations.ts';
import type { Candidate, Modifier } from '#analysis/dates/meaning.ts';

const REACH = 32;

/** Tried in this order at the end of the words before a date. */
const BEFORE_A_DATE: [RegExp, Modifier][] = [
  [/\bearly(?:\s|-)$/i, 'early'],
  [/\bmid(?:\s|-)$/i, 'mid'],
  [/\blate(?:\s|-)$/i, 'late'],
  [/\bearlier\s(?:in\s|on\s)?$/i, 'earlier'],
  [/\blater\s(?:in\s|on\s)?$/i, 'later'],
  [/\bthe\s(?:very\s)?(?:beginning|start)\sof\s(?:the\s)?$/i, 'start'],
  [/\bthe\s(?:first|opening|early)\s(?:few\s)?(?:days|weeks?|months)\sof\s$/i, 'start'],
  [/\bthe\s(?:last|final|closing|dying)\s(?:few\s)?(?:days|weeks?|months)\sof\s$/i, 'end'],
  [/\bthe\smiddle\sof\s(?:the\s)?$/i, 'mid'],
  [/\bthe\s(?:very\s)?(?:end|close)\sof\s(?:the\s)?$/i, 'end'],
  [/\bthe\sweek\s(?:of|beginning|starting)\s$/i, 'week of'],
  [/\b(?:the\s)?(?:day\sbefore|eve\sof)\s$/i, 'day before'],
  [/\b(?:the\s)?day\safter\s$/i, 'day after'],
  [/\b(?:about|around|approximately|roughly|circa|c\.|ca\.)\s$/i, 'about'],
];

const BEFORE_A_COUNT: [RegExp, Modifier][] = [
  [/\b(?:no\smore\sthan|at\smost|up\sto|less\sthan|fewer\sthan|under|within)\s$/i, 'less than'],
  [/\b(?:more\sthan|at\sleast|over|well\sover)\s$/i, 'more than'],
  [/\b(?:about|around|approximately|roughly|nearly|almost|some|close\sto)\s$/i, 'about'],
];

/** These words stand before a count and are not part of the span (TIMEX3 leaves "within" and "under" out). */
const OUTSIDE = /^(?:within|under|up)\b/i;

/** "over the past year": there "over" is a preposition. */
const WINDOW = /^(?:the|these|those|past|last|next)\s/i;

const countsUnits = ({ rule }: Candidate): boolean =>
  rule === 'ago' || rule === 'in a while' || rule === 'duration' || rule === 'later or earlier' || rule === 'from now';

/** "early", "the end of", "more than" belong to the date that follows them. */
export function attachModifier(text: string, block: Span, candidate: Candidate): Candidate {
  if (candidate.meaning.kind === 'reference') return candidate;
  const before = text.slice(Math.max(block.start, candidate.start - REACH), candidate.start);
  const isWindow = WINDOW.test(text.slice(candidate.start, candidate.end));
  for (const [pattern, modifier] of countsUnits(candidate) ? BEFORE_A_COUNT : BEFORE_A_DATE) {
    const match = pattern.exec(before);
    if (!match || (match[0].toLowerCase() === 'over ' && isWindow)) continue;
    const start = OUTSIDE.test(match[0]) ? candidate.start : candidate.start - match[0].length;
    return { ...candidate, start, modifier };
  }
  return candidate;
}
