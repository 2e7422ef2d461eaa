import type { NameMention, Span } from '#analysis/annotations.ts';
import { firstEndingAfter } from '#analysis/text/first-ending-after.ts';
import { type Discourse, MOST_TRACES } from './discourse.ts';
import { type Description, matchDescription } from '#analysis/names/parse-description.ts';
import { NOBODY, type Reference, toReference } from './reference.ts';
import { fitsRole } from '#analysis/names/titles.ts';

/** So many mentions are looked back over for the person named last. */
const MOST_MENTIONS = 400;

/** One person: the only fitting one, else the last quoted, else the last named. Several for a plural. */
export function resolveDescription(discourse: Discourse, description: Description, phrase: Span): Reference {
  const { people, names: mentions } = discourse.naming;
  const fitting = matchDescription(description, people);
  const [only] = fitting;
  if (only === undefined) return NOBODY;
  const next = firstEndingAfter(mentions, phrase.start);
  const before = mentions.slice(Math.max(0, next - MOST_MENTIONS), next);
  const lastNamed = (id: string): NameMention | undefined => before.findLast(({ entity }) => entity === id);
  if (description.isPlural) {
    const named = fitting.filter((id) => lastNamed(id) !== undefined);
    return named.length > 1 ? { ...NOBODY, candidates: named, rule: 'description-of-several' } : NOBODY;
  }
  if (fitting.length === 1) {
    const { role, age } = description;
    const told = people
      .find(({ entity }) => entity === only)
      ?.told.find(({ fact }) => (age === null ? role !== null && fitsRole(fact, role) : fact === age));
    const place = told?.span ?? lastNamed(only) ?? discourse.fullNameOf(only) ?? phrase;
    return toReference(discourse.names, { ...place, entity: only }, 'description');
  }
  const speaker = discourse.traces
    .slice(-MOST_TRACES)
    .findLast(
      ({ entity, part, start }) => part === 'speaker' && start < phrase.start && fitting.includes(entity ?? ''),
    );
  if (speaker?.entity) {
    return toReference(discourse.names, { ...speaker.named, entity: speaker.entity }, 'description-last-speaker');
  }
  const nearest = fitting.flatMap((id) => lastNamed(id) ?? []).toSorted((a, b) => b.start - a.start)[0];
  return toReference(discourse.names, nearest ?? null, 'description-last-named');
}
