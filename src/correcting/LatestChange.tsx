import type { OverlayHistory } from '#queries/overlay-queries.ts';
import { describeChange } from './describe-change.ts';

/** What was changed last, in words. */
export function LatestChange({ latest }: { latest: NonNullable<OverlayHistory['latest']> }) {
  return describeChange(latest);
}
