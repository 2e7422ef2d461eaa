import { describeCorrection } from '#bundle/overlay/describe-correction.ts';
import type { OverlayStep } from '#bundle/overlay/overlay-step.ts';
import type { OverlayHistory } from '#queries/overlay-queries.ts';
import { toDateWords } from '#ui/date-words.ts';

const HOW = { done: '', undone: 'Undone: ', redone: 'Done again: ' };

/** What was changed last, as a sentence. */
export function describeChange({ step, how }: NonNullable<OverlayHistory['latest']>): string {
  return `${HOW[how]}${describeStep(step)}.`;
}

function describeStep(step: OverlayStep): string {
  if (step.list === 'notes') return step.after === null ? 'Note removed' : 'Note kept';
  const { before, after } = step;
  if (after) return describeCorrection(after, toDateWords);
  return before ? `Put back (${describeCorrection(before, toDateWords)})` : 'Nothing changed';
}
