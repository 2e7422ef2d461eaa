import type { Span } from '#analysis/annotations.ts';
import type { Difference, Modality } from '#analysis/story-annotations.ts';
import { mayBePast } from '#analysis/links/may-be-past.ts';
import { type ModalGroup, readModalGroups } from '#analysis/links/read-modality.ts';
import type { DifferenceRule, KeyedWord, Side } from './side.ts';

/** A cue counts only if what it is about (the words after it) stands in the other sentence too. In words. */
const OBJECT_WORDS = 14;
/** A subject stands right before its verb: "the minister is expected", "where he joined". In words. */
const SUBJECT_WORDS = 2;
/** What is said of a plan is not the plan carried out: "will be allowed" / "announced that …". */
const REPORTING: ReadonlySet<string> = new Set(
  'said told added announced reported wrote noted stated asked confirmed'.split(' '),
);
const PRONOUNS: ReadonlySet<string> = new Set('he she they'.split(' '));

/**
 * Done in one article, still to come, reported or denied in the other: "joined" / "is expected to attend".
 * Takes the first such verb only; a second in the same sentence is nearly always a consequence of it.
 */
export const modalityDifferences: DifferenceRule = (a, b) => {
  const [groupsA, groupsB] = [readModalGroups(a.words), readModalGroups(b.words)];
  const fromA = findDifference(a, groupsA, b, groupsB);
  if (fromA) return [{ kind: 'modality', a: fromA.modal, b: fromA.other }];
  const fromB = findDifference(b, groupsB, a, groupsA);
  return fromB ? [{ kind: 'modality', a: fromB.other, b: fromB.modal } satisfies Difference] : [];
};

function findDifference(
  side: Side,
  groups: readonly ModalGroup[],
  other: Side,
  otherGroups: readonly ModalGroup[],
): { modal: Span; other: Span } | null {
  for (const group of groups) {
    const object = side.words.slice(group.to - 1, group.to + OBJECT_WORDS).filter(({ content }) => content);
    if (!object.some(({ concept }) => other.words.some((word) => word.concept === concept))) continue;
    const counterpart = findCounterpart(side, group, object, other, otherGroups);
    if (counterpart && standing(counterpart.modality) !== standing(group.modality))
      return { modal: group.group, other: counterpart.span };
  }
  return null;
}

/** "will" and "is expected to" are both still to come. */
const standing = (modality: Modality): Modality => (modality === 'planned' ? 'expected' : modality);

/** The other sentence's verb for the same doing: the same verb, else that of the same subject with the same object. */
function findCounterpart(
  side: Side,
  group: ModalGroup,
  object: readonly KeyedWord[],
  other: Side,
  otherGroups: readonly ModalGroup[],
): { span: Span; modality: Modality } | null {
  const verb = side.words[group.to - 1]?.concept;
  const objects = new Set(object.map(({ concept }) => concept));
  const subject = subjectOf(side.words, group.from);
  let best: { span: Span; modality: Modality; score: number } | null = null;
  for (let at = 0; at < other.words.length; at += 1) {
    const word = other.words[at];
    const modal = otherGroups.find(({ from }) => from === at);
    if (!word || (!modal && !isPlainPast(other.words, at))) continue;
    const end = modal ? modal.to - 1 : at;
    const near = other.words.slice(end + 1, end + 1 + OBJECT_WORDS).some(({ concept }) => objects.has(concept));
    const sameVerb = other.words[end]?.concept === verb;
    const theirs = subjectOf(other.words, at);
    const sameSubject = near && theirs !== null && (theirs === subject || PRONOUNS.has(theirs));
    if (!sameVerb && !sameSubject) continue;
    const score = (sameVerb ? 4 : 0) + (sameSubject ? 2 : 0) + (near ? 1 : 0);
    if (!best || score > best.score) {
      const span = modal ? modal.group : { start: word.start, end: word.end };
      best = { span, modality: modal?.modality ?? 'happened', score };
    }
    if (modal) at = modal.to - 1;
  }
  return best;
}

function isPlainPast(words: readonly KeyedWord[], at: number): boolean {
  const word = words[at];
  if (!word || word.entity !== null || !mayBePast(word.form) || REPORTING.has(word.form)) return false;
  // "the proposed deal", "an expected visit": a participle before its noun.
  return !/^(?:the|an?|its|their|his|her|of|to)$/.test(words[at - 1]?.form ?? '');
}

function subjectOf(words: readonly KeyedWord[], verb: number): string | null {
  const before = words.slice(Math.max(0, verb - SUBJECT_WORDS), verb).toReversed();
  const subject = before.find(({ content, form }) => content || PRONOUNS.has(form));
  return subject ? (subject.entity ?? (PRONOUNS.has(subject.form) ? subject.form : subject.concept)) : null;
}
