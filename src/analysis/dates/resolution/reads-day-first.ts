import type { Candidate } from '#analysis/dates/meaning.ts';

/** Whether the article writes 25/12/2023 or 12/25/2023; null when it shows neither or both. */
export function readsDayFirst(text: string, candidates: Candidate[]): boolean | null {
  let shown: boolean | null = null;
  for (const { start, end, rule, meaning } of candidates) {
    if (rule !== 'numeric date' || meaning.kind !== 'day') continue;
    const [first = 0, second = 0] = text.slice(start, end).split('/').map(Number);
    if (first === second || !(first > 12 || second > 12)) continue;
    if (shown !== null && shown !== first > 12) return null;
    shown = first > 12;
  }
  return shown;
}
