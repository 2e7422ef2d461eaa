import type { DateMention, IsoDay, Span } from '#analysis/annotations.ts';
import type { SentenceProfile } from '#analysis/links/profile-sentences.ts';
import { type ModalGroup, readModalGroups } from '#analysis/links/read-modality.ts';
import type { Word } from '#analysis/links/split-words.ts';
import { findVerb } from './find-verb.ts';
import { readCancellation } from './read-cancellation.ts';
import { readReport } from './read-report.ts';
import type { Telling } from './telling.ts';
import { wordsIn } from './words-in.ts';

/** Verbs of intending in the past: with a day still to come they plan ("agreed to meet on Monday"). */
const INTENDED =
  /^(?:agreed|decided|promised|pledged|vowed|planned|offered|threatened|hoped|wanted|intended|arranged|hopes?|wants?|invited|ordered)$/;

/**
 * Whether a passage tells its event as happened, planned, expected, reported or denied, and by which words: those that
 * govern the verb that the date belongs to ("announced on Friday *that he would go*" has happened), else those of the
 * clause that it depends on ("*denied that* troops had left"). A day after the publication is planned even where no
 * word says so ("the games open on Saturday"). What is cancelled comes first: it overrules the plan that it is told with.
 */
export function readTellingModality(
  { words, quotations }: Pick<SentenceProfile, 'words' | 'quotations'>,
  passage: Span,
  form: 'clause' | 'phrase',
  date: DateMention | null,
  published: IsoDay | null,
): Pick<Telling, 'modality' | 'modalityCue'> {
  const { from, to } = wordsIn(words, passage);
  const dropped = from === -1 || !date ? null : readCancellation(words, from, date);
  if (dropped) return dropped;
  const group = from === -1 ? undefined : findGroup(words, { from, to }, form, date);
  if (group) return { modality: group.modality, modalityCue: group.cue };
  const isAhead =
    date !== null && (date.value === 'FUTURE_REF' || (published !== null && (date.earliest ?? '') > published));
  if (isAhead) return { modality: 'planned', modalityCue: findIntention(words, from, to, date) };
  const report = readReport(words, quotations, from, to);
  return report ?? { modality: 'happened', modalityCue: null };
}

/** The group around the verb of the passage, or the last one between that and the date ("appeared *likely to* leave"). */
function findGroup(
  words: readonly Word[],
  { from, to }: { from: number; to: number },
  form: 'clause' | 'phrase',
  date: Span | null,
): ModalGroup | undefined {
  const groups = readModalGroups(words).filter((group) => group.from >= from && group.from < to);
  if (form === 'phrase') return groups[0];
  // A date that opens the passage does not part its verb from its object.
  const start =
    date && date.start <= (words[from]?.end ?? 0) ? words.findIndex((word) => word.start >= date.end) : from;
  const verb = findVerb(words, start, to);
  const until = date && start === from ? words.findIndex((word) => word.start >= date.start) : -1;
  return (
    groups.findLast((group) => group.from > verb && group.to <= until && isInfinitive(words, group)) ??
    groups.find((group) => verb === -1 || (group.from <= verb && verb < group.to))
  );
}

/** "likely to", "expected to", "set to": it completes the verb before, and no clause lies between. */
const isInfinitive = (words: readonly Word[], { from, to }: ModalGroup): boolean =>
  words.slice(from, to).some(({ form }) => form === 'to');

function findIntention(words: readonly Word[], from: number, to: number, date: Span): Span | null {
  const at = words.findIndex(
    (word, index) => index >= from && index < to && word.end <= date.start && INTENDED.test(word.form),
  );
  const infinitive = words.findIndex(({ form }, index) => index > at && index <= at + 4 && form === 'to');
  const [verb, next] = [words[at], words[infinitive]];
  return verb && next ? { start: verb.start, end: next.end } : null;
}
