import type { ArticleStructure, NameMention, Span } from '#analysis/annotations.ts';
import type { Naming } from './extract-names.ts';
import type { Gender } from './given-names.ts';

/** How far back an antecedent is looked for. In sentences. */
const REACH = 6;

const GENDERS: Record<string, Gender | 'any' | 'thing' | 'several' | undefined> = {
  he: 'male',
  him: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  herself: 'female',
  who: 'any',
  it: 'thing',
  they: 'several',
  them: 'several',
};

/**
 * The ids that a pronoun may mean. "He" and "she": the first fitting person named earlier in the sentence
 * outside quotation marks, else the subject of the sentence before (a fitting person at its very head), else
 * the last speaker, else whoever a preceding sentence names first. "They": the people of the nearest sentence with two.
 * Knowingly misses: antecedents that follow ("When he arrived, Smith said …") and "I" and "we".
 */
export function resolvePronoun(
  structure: ArticleStructure,
  naming: Naming,
  phrase: Span,
  recentSpeakers: string[],
): string[] {
  const wanted = GENDERS[structure.text.slice(phrase.start, phrase.end).toLowerCase()];
  if (wanted === undefined) return [];
  const genders = new Map(naming.people.map(({ entity, gender }) => [entity, gender]));
  const fits = (id: string): boolean => {
    if (wanted === 'thing') return !genders.has(id);
    const gender = genders.get(id);
    return gender !== undefined && (wanted === 'any' || wanted === 'several' || gender === null || gender === wanted);
  };
  const sentenceAt = lastIndexBefore(structure.sentences, phrase.start);
  const speaker = recentSpeakers.findLast(fits);
  for (let back = 0; back <= REACH; back += 1) {
    const sentence = structure.sentences[sentenceAt - back];
    if (!sentence) break;
    const named = mentionsIn(naming.names, { start: sentence.start, end: Math.min(sentence.end, phrase.start) }).filter(
      ({ entity, start }) => fits(entity) && !isQuoted(structure.text, sentence.start, start),
    );
    if (wanted === 'several') {
      const ids = [...new Set(named.map(({ entity }) => entity))];
      if (ids.length > 1) return ids;
      continue;
    }
    const known = named.find(({ entity }) => genders.get(entity) === wanted) ?? named[0];
    if (!known) continue;
    if (wanted === 'any') return [named.at(-1)?.entity ?? ''];
    const isSubject = known.start - sentence.start <= 2;
    if (back > 0 && speaker !== undefined && !(back === 1 && isSubject)) return [speaker];
    return [known.entity];
  }
  return speaker === undefined || wanted === 'several' ? [] : [speaker];
}

/** Whether an odd number of marks opened between the sentence's start and a place in it. */
function isQuoted(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  const curly = (before.match(/“/gu)?.length ?? 0) - (before.match(/”/gu)?.length ?? 0);
  return curly > 0 || (before.match(/"/gu)?.length ?? 0) % 2 === 1;
}

function lastIndexBefore(spans: Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function mentionsIn(names: NameMention[], { start, end }: Span): NameMention[] {
  const first = lastIndexBefore(names, start - 1) + 1;
  let to = first;
  while ((names[to]?.end ?? Infinity) <= end) to += 1;
  return names.slice(first, to);
}
