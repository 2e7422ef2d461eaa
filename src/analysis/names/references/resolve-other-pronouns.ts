import type { NameMention, Span } from '#analysis/annotations.ts';
import { firstEndingAfter } from '#analysis/text/first-ending-after.ts';
import { type Discourse, MOST_TRACES } from './discourse.ts';
import { firstNamedIn, lastSpeakerBefore, REACH } from './find-before.ts';

/** How far an apposition may hold "who" off its name. In characters. */
const LONGEST_APPOSITION = 120;
const MOST_IN_APPOSITION = 6;
/** "Jane Roe who", "Jane Roe, the head of the club, who", "Jane Roe, a judge who": no other noun has the "who". */
const APPOSITION = /^,?\s*$|^(?:,| of | \().*,\s*$|^, (?:an?|the|one) [^,;]*[^,;s]\s*$/u;

/** Several people whom the text names, or a description of some whom it does not. */
export interface Several {
  antecedent: Span | null;
  candidates: string[];
}

/** "They": the speakers just described ("show insiders"), or the people of the nearest sentence with two. */
export function resolveThey(discourse: Discourse, phrase: Span): Several {
  const { traces } = discourse;
  const at = discourse.sentenceAt(phrase.start);
  let sentence = -1;
  let found: { entity: string; named: Span }[] = [];
  for (let index = traces.length - 1; index >= Math.max(0, traces.length - MOST_TRACES); index -= 1) {
    const trace = traces[index];
    if (!trace || trace.start >= phrase.start) continue;
    if (discourse.distance(trace.sentence, at) > REACH) break;
    if (trace.sentence !== sentence) {
      if (found.length > 1) break;
      found = [];
      ({ sentence } = trace);
    }
    if (trace.isPlural) return found.length > 1 ? toSeveral(found) : { antecedent: trace.named, candidates: [] };
    const { entity, named, isTold } = trace;
    if (entity === null || isTold || !discourse.genders.has(entity)) continue;
    found = [{ entity, named }, ...found.filter((other) => other.entity !== entity)];
  }
  return found.length > 1 ? toSeveral(found) : { antecedent: null, candidates: [] };
}

function toSeveral(found: { entity: string; named: Span }[]): Several {
  const start = Math.min(...found.map(({ named }) => named.start));
  const end = Math.max(...found.map(({ named }) => named.end));
  return { antecedent: { start, end }, candidates: found.map(({ entity }) => entity) };
}

/** "Jane Roe, the mayor of Moss, who said": the person named before it, with nothing between but an apposition. */
export function resolveWho(discourse: Discourse, who: Span): NameMention | null {
  const { structure, naming, genders } = discourse;
  const { names } = naming;
  const next = firstEndingAfter(names, who.start);
  const person = names
    .slice(Math.max(0, next - MOST_IN_APPOSITION), next)
    .findLast(({ entity }) => genders.has(entity));
  if (!person || person.end < who.start - LONGEST_APPOSITION) return null;
  if (discourse.sentenceAt(person.start) !== discourse.sentenceAt(who.start)) return null;
  return APPOSITION.test(structure.text.slice(person.end, who.start)) ? person : null;
}

/** "It": the thing named first in the sentence, else the last speaker that is one, else the thing named first before. */
export function resolveIt(discourse: Discourse, it: Span): NameMention | null {
  const isThing = (entity: string): boolean => !discourse.genders.has(entity);
  const at = discourse.sentenceAt(it.start);
  return (
    firstNamedIn(discourse, at, it.start, isThing) ??
    lastSpeakerBefore(discourse, it.start, isThing) ??
    firstNamedIn(discourse, at - 1, it.start, isThing)
  );
}
