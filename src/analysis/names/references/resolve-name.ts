import type { NameMention, SpeakerRule } from '#analysis/annotations.ts';
import { toNameKey } from '#analysis/names/person-key.ts';
import type { Discourse } from './discourse.ts';
import { NOBODY, type Reference } from './reference.ts';

/** Whom the names of a phrase mean: several people, or one, and where the text gives the name in full. As stated. */
export function resolveName(discourse: Discourse, head: readonly NameMention[]): Reference {
  const ids = [...new Set(head.map(({ entity }) => entity))];
  const [first] = head;
  if (ids.length > 1) return { ...NOBODY, candidates: ids, rule: 'names-together', basis: 'stated' };
  if (!first) return NOBODY;
  const name = discourse.names.get(first.entity) ?? '';
  const whole = discourse.fullNameOf(first.entity);
  const rule = toRule(discourse.structure.text.slice(first.start, first.end), name);
  return {
    ...NOBODY,
    entity: first.entity,
    name,
    antecedent: rule === 'full-name' || !whole ? null : { start: whole.start, end: whole.end },
    rule,
    basis: 'stated',
  };
}

/**
 * By the last word, the surname: "President Lund" and "Assad" are short for "Kari Lund" and "Bashar al-Assad", "Lunde" is
 * another spelling, and so is "Bashar Assad".
 */
function toRule(mention: string, name: string): SpeakerRule {
  if (mention.includes(name)) return 'full-name';
  const [said, full] = [mention, name].map((words) => words.split(/[\s.]+/u));
  const last = said?.at(-1) ?? '';
  if (last === last.toUpperCase() || full?.includes(last)) return 'short-name';
  const isSameSurname = full?.some((word) => toNameKey(word) === toNameKey(last)) ?? false;
  return isSameSurname && !said?.includes(full?.[0] ?? '') ? 'short-name' : 'other-spelling';
}
