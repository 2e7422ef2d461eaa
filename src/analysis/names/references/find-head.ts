import type { NameMention, Span } from '#analysis/annotations.ts';
import { firstEndingAfter } from '#analysis/text/first-ending-after.ts';
import type { Naming } from '#analysis/names/extract-names.ts';

/** A name after one of these belongs to another head: "a spokesman for …", "officials at …". */
const SUBORDINATES =
  /\b(?:for|of|to|from|at|in|by|with|on|near|behind|about|against|under|after|before|than|as|into|who|that|which)\s+(?:the\s+|an?\s+|his\s+|her\s+|their\s+)?$/u;
/** "Trump supporters", "NASA Administrator Jane Roe": common words or another name after it are the head. */
const ATTRIBUTIVE =
  /^\s+(?!(?:and|or|of|in|at|on|for|from|with|who|whom|whose|which|the|a|an|also|then|himself|herself|both|as|by|to|is|was|said|says)\b)\p{L}/u;
const JOINS = /^(?:,? and |, | & )(?:the )?$/u;

/**
 * The mentions that a noun phrase is about: one as a rule ("Jane Roe, mayor of Springfield" is about Roe),
 * several when names are joined by "and", none when its head is a common noun ("officials at the ministry").
 */
export function findHead(text: string, naming: Naming, phrase: Span): NameMention[] {
  const inside = within(naming.names, phrase);
  const types = new Map(naming.entities.map(({ id, type }) => [id, type]));
  const heads = inside.filter((mention) => isHead(text, phrase, mention));
  const people = heads.filter(({ entity }) => types.get(entity) === 'person');
  const [first] = people.length > 0 ? people : heads;
  if (!first) return [];
  if (people.length === 0) return [first];
  const joined = [first];
  for (const mention of people.slice(1)) {
    const last = joined.at(-1) ?? first;
    const between = text.slice(last.end, mention.start);
    if (!JOINS.test(between) || mention.entity === last.entity) break;
    joined.push(mention);
  }
  // A comma alone joins only within a list that ends in "and".
  const isList = joined.length > 1 && / and /u.test(text.slice(first.end, joined.at(-1)?.start));
  return isList ? joined : [first];
}

/** Whether a phrase is about a name in it: not in "the Lund supporters", "Lund’s aides", "an aide to Lund". */
export function isHead(text: string, phrase: Span, { start, end }: Span): boolean {
  if (/^[’']s?\b/u.test(text.slice(end, end + 3)) && end < phrase.end - 2) return false;
  if (ATTRIBUTIVE.test(text.slice(end, Math.min(phrase.end, end + 24)))) return false;
  return !SUBORDINATES.test(text.slice(Math.max(phrase.start, start - 24), start));
}

/** The mentions that touch a span; `names` is in order. */
function within(names: NameMention[], { start, end }: Span): NameMention[] {
  const from = firstEndingAfter(names, start);
  let to = from;
  while ((names[to]?.start ?? Infinity) < end) to += 1;
  return names.slice(from, to);
}
