import type { Span } from '#analysis/annotations.ts';
import { extractTerms, type SentenceParts, type Term, toTerms } from '#analysis/links/extract-terms.ts';
import { mayBePast } from '#analysis/links/may-be-past.ts';
import { outsideSpans } from '#analysis/links/outside-spans.ts';
import { overlap } from '#analysis/links/overlap.ts';
import type { SentenceProfile } from '#analysis/links/profile-sentences.ts';
import { readModalGroups } from '#analysis/links/read-modality.ts';
import type { Word } from '#analysis/links/split-words.ts';
import { isEventNoun } from './event-nouns.ts';
import { readPhrasalVerb } from './phrasal-verbs.ts';
import { readRoles, type Roles } from './read-roles.ts';

/** What a telling speaks of, its dates left out, since tellings are compared by what happened. */
export interface Content extends Roles {
  terms: ReadonlySet<Term>;
  /** The terms outside names: what is told of them. */
  plain: ReadonlySet<Term>;
  /** The terms of who and what alone, without what the passage adds. */
  core: ReadonlySet<Term>;
  /** The terms, with those of the whole sentence where a pronoun stands for who or what. */
  context: ReadonlySet<Term>;
  /** Its verbs and the nouns for happenings in it. */
  actions: ReadonlySet<Term>;
  /** Lengths, heights and weights in it: "100 metr". */
  measures: ReadonlySet<string>;
  /** Those of the title alone: what it is about. */
  deeds: ReadonlySet<Term>;
}

/** The parts of a telling: passage and title, and the subject where that stands apart. */
export interface ToldParts {
  passage: Span;
  title: Span;
  subject: Span | null;
}

export function readContent(text: string, profile: SentenceProfile, { passage, title, subject }: ToldParts): Content {
  const whole = within(profile, subject ? [subject, passage] : [passage]);
  const roles = readRoles(text, profile, title, subject);
  const actions = readActions(text, profile, passage);
  const deeds = readActions(text, profile, title);
  const terms = new Set([...extractTerms(whole), ...actions]);
  return {
    terms,
    context: roles.hasPronoun ? new Set([...terms, ...profile.terms]) : terms,
    plain: extractTerms({ ...whole, words: outsideSpans(whole.words, whole.names), names: [] }),
    core: new Set([...extractTerms(within(profile, subject ? [subject, title] : [title])), ...deeds]),
    actions,
    deeds,
    measures: readMeasures(profile, title),
    ...roles,
  };
}

function within({ words, names, dates }: SentenceParts, spans: readonly Span[]): SentenceParts {
  const touches = (item: Span): boolean => spans.some((span) => overlap(item, span));
  return { words: outsideSpans(words.filter(touches), dates), names: names.filter(touches), dates: [] };
}

const UNITS = /^(?:metres?|meters?|kilomet(?:re|er)s?|km|miles?|yards?|kilograms?|kilos?|kg|pounds?)$/;

function readMeasures({ words }: SentenceProfile, span: Span): Set<string> {
  return new Set(
    words.flatMap(({ form }, at) => {
      const number = words[at - 1];
      return number && overlap(number, span) && UNITS.test(form)
        ? [`${toTerms(number).join('')} ${form.slice(0, 4)}`]
        : [];
    }),
  );
}

/** Verbs that say little of what was done: others do it with them. */
const LIGHT = /^(?:was|were|had|did|got|made|took|came|went|put|set|gave|said|told|held|has|have)$/;

function readActions(text: string, { words, dates }: SentenceProfile, span: Span): Set<Term> {
  const actions = new Set<Term>();
  const verbs = new Set(readModalGroups(words).map(({ to }) => words[to - 1]));
  for (const [at, word] of words.entries()) {
    if (!overlap(word, span) || word.kind === 'number' || dates.some((date) => overlap(date, word))) continue;
    if (!isDoing(text, words, at) && !verbs.has(word)) continue;
    for (const term of [...toTerms(word), ...readPhrasalVerb(word, words[at + 1])]) actions.add(term);
  }
  return actions;
}

function isDoing(text: string, words: readonly Word[], at: number): boolean {
  const form = words[at]?.form ?? '';
  const before = words[at - 1];
  const isInfinitive = before?.form === 'to' && /\p{Ll}/u.test(text.charAt(words[at]?.start ?? 0));
  if (isInfinitive || /^(?:guilty|beat)$/.test(form)) return true;
  if (isEventNoun(form)) return before?.kind !== 'number';
  return /..ing$/.test(form) || (!LIGHT.test(form) && mayBePast(form));
}
