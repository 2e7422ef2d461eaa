import type { Quotation, Span } from '#analysis/annotations.ts';
import type { Difference, Modality } from '#analysis/story-annotations.ts';
import { mayBePast } from '#analysis/links/may-be-past.ts';
import { type ModalGroup, readModalGroups } from '#analysis/links/read-modality.ts';
import { pairQuotations } from './pair-quotations.ts';
import type { DifferenceRule, KeyedWord, Side } from './side.ts';

/** What a cue is about are the words after it: some of them have to stand in the other sentence too. In words. */
const OBJECT_WORDS = 14;
/** The same verb needs what it is about closer by. In words. */
const NEAR_WORDS = 7;
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
  const denial = findDenial(a, b);
  if (denial) return [denial];
  const [groupsA, groupsB] = [readDoings(a), readDoings(b)];
  const fromA = findDifference(a, groupsA, b, groupsB);
  if (fromA) return [{ kind: 'modality', a: fromA.modal, b: fromA.other }];
  const fromB = findDifference(b, groupsB, a, groupsA);
  return fromB ? [{ kind: 'modality', a: fromB.other, b: fromB.modal } satisfies Difference] : [];
};

/** What is told as planned, expected, reported or denied; a plain "did not" is a matter of polarity. */
const readDoings = ({ words }: Side): ModalGroup[] =>
  readModalGroups(words).filter(
    ({ modality, from }) =>
      modality !== 'denied' || DENYING.test(words[from]?.form ?? '') || DENYING.test(words[from + 1]?.form ?? ''),
  );
const DENYING = /^(?:den(?:y|ies|ied|ying)|ruled)$/;

/** "Said that" / "denied that", of much the same words. */
function findDenial(a: Side, b: Side): Difference | null {
  for (const { mine, theirs } of pairQuotations(a, b)) {
    const [cueA, cueB] = [mine.cue, theirs.cue];
    if (!cueA || !cueB) continue;
    const denies = ({ text }: Side, { start, end }: Span): boolean => DENIAL.test(text.slice(start, end));
    const isFalse = ({ text }: Side, { spans }: Quotation): boolean =>
      spans.some(({ start, end }) => FALSE.test(text.slice(start, end)));
    // "Denied it" and "said that it was false" are one.
    if (isFalse(a, mine) || isFalse(b, theirs)) continue;
    if (denies(a, cueA) !== denies(b, cueB)) return { kind: 'modality', a: cueA, b: cueB };
  }
  return null;
}
const FALSE = /\b(?:not|never|no|false|untrue|fake|baseless|wrong|lies?|nonsense)\b|n['’]t\b/i;
const DENIAL = /\b(?:den(?:y|ies|ied|ying)|rul(?:e|es|ed|ing) out|disput|refut)/i;

function findDifference(
  side: Side,
  groups: readonly ModalGroup[],
  other: Side,
  otherGroups: readonly ModalGroup[],
): { modal: Span; other: Span } | null {
  for (const group of groups) {
    const object = side.words.slice(group.to - 1, group.to + OBJECT_WORDS).filter(({ content }) => content);
    const counterpart = findCounterpart(side, group, object, other, otherGroups);
    const cue = side.text.slice(group.cue.start, group.cue.end);
    if (counterpart && standing(counterpart) !== standing({ modality: group.modality, cue }))
      return { modal: group.group, other: counterpart.span };
  }
  return null;
}

/** "will" and "is expected to" are both still to come; "may" leaves it open. */
const standing = ({ modality, cue }: Pick<Told, 'modality' | 'cue'>): string =>
  POSSIBLE.test(cue) ? 'possible' : modality === 'planned' ? 'expected' : modality;
const POSSIBLE = /^(?:may|might)\b/;

interface Told {
  span: Span;
  modality: Modality;
  /** Empty for the plain past. */
  cue: string;
}

/** The other sentence's verb for the same doing: the same verb, else that of the same subject with the same object. */
function findCounterpart(
  side: Side,
  group: ModalGroup,
  object: readonly KeyedWord[],
  other: Side,
  otherGroups: readonly ModalGroup[],
): Told | null {
  const verb = side.words[group.to - 1]?.concept;
  const objects = new Set(object.flatMap(({ concept }) => (concept === verb ? [] : [concept])));
  const subject = subjectOf(side.words, group.from);
  const isDenied = group.modality === 'denied';
  let best: (Told & { score: number }) | null = null;
  for (let at = 0; at < other.words.length; at += 1) {
    const word = other.words[at];
    const modal = otherGroups.find(({ from }) => from === at);
    if (!word || (!modal && !isPlainPast(other.words, at))) continue;
    const end = modal ? modal.to - 1 : at;
    const shared = other.words.slice(end + 1, end + 1 + OBJECT_WORDS).filter(({ concept }) => objects.has(concept));
    const near = other.words.slice(end + 1, end + 1 + NEAR_WORDS).some(({ concept }) => objects.has(concept));
    const sameVerb = other.words[end]?.concept === verb;
    const theirs = subjectOf(other.words, at);
    const sameSubject = near && theirs !== null && (theirs === subject || PRONOUNS.has(theirs));
    // Another verb has to do the same to the same thing, and not merely to name the same people.
    const isLike =
      sameSubject && !isDenied && !isBeingDone(other.words, at) && shared.some(({ entity }) => entity === null);
    if (!(sameVerb && near) && !isLike) continue;
    const score = (sameVerb ? 2 : 0) + (sameSubject ? 1 : 0);
    if (!best || score > best.score) {
      const span = modal ? modal.group : { start: word.start, end: word.end };
      const cue = modal ? other.text.slice(modal.cue.start, modal.cue.end) : '';
      best = { span, modality: modal?.modality ?? 'happened', cue, score };
    }
    if (modal) at = modal.to - 1;
  }
  return best;
}

/** "was unveiled"; and "was" alone, which does nothing. */
const isBeingDone = (words: readonly KeyedWord[], at: number): boolean =>
  /^(?:was|were|been|be|is|are)$/.test(words[at]?.form ?? '') || /^(?:was|were|been)$/.test(words[at - 1]?.form ?? '');

function isPlainPast(words: readonly KeyedWord[], at: number): boolean {
  const word = words[at];
  if (!word || word.entity !== null || !mayBePast(word.form) || REPORTING.has(word.form)) return false;
  // "had taken": the verb is the next word.
  if (/^(?:had|was|were|did)$/.test(word.form) && mayBePast(words[at + 1]?.form ?? '')) return false;
  // "the proposed deal", "an expected visit": a participle before its noun.
  return !/^(?:the|an?|its|their|his|her|of|to)$/.test(words[at - 1]?.form ?? '');
}

function subjectOf(words: readonly KeyedWord[], verb: number): string | null {
  const before = words.slice(Math.max(0, verb - SUBJECT_WORDS), verb).toReversed();
  const subject = before.find(({ content, form }) => content || PRONOUNS.has(form));
  return subject ? (subject.entity ?? (PRONOUNS.has(subject.form) ? subject.form : subject.concept)) : null;
}
