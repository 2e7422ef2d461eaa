import type { DateMention } from '#analysis/annotations.ts';

const BETWEEN = /\b(?:between|from)\s(?:the\s)?$/i;
const AND = /^\s(?:and|to|through|until|till)\s(?:the\s)?$/;

/**
 * The dates of a sentence, the two ends of "between March and November 1987" as one: what is told of them went on from
 * the first to the second. It keeps the id of the first. Ends that are not known, or run backwards, stay apart.
 */
export function joinEnds(text: string, dates: readonly DateMention[]): DateMention[] {
  const joined: DateMention[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const stretch =
      last && BETWEEN.test(text.slice(Math.max(0, last.start - 14), last.start)) && toStretch(text, last, date);
    if (stretch) joined[joined.length - 1] = stretch;
    else joined.push(date);
  }
  return joined;
}

function toStretch(text: string, first: DateMention, second: DateMention): DateMention | null {
  if (!AND.test(text.slice(first.end, second.start)) || first.type !== 'DATE' || second.type !== 'DATE') return null;
  const [from, to] = [first.edtf?.split('/')[0], second.edtf?.split('/').at(-1)];
  if (!from || !to || from.startsWith('[') || to.startsWith('[')) return null;
  const { earliest } = first;
  const { latest } = second;
  if (earliest === null || latest === null || earliest.startsWith('-') || earliest > latest) return null;
  return { ...first, end: second.end, edtf: `${from}/${to}`, latest };
}
