import { describeTelling } from '#bundle/describe-telling.ts';
import type { TimedEvent } from './to-timeline-model.ts';

/** Whether words on an event only say how all its articles tell it ("planned"), which is no difference between them. */
export const isOneTelling = (words: string, { event }: TimedEvent): boolean =>
  event.sources.some(({ modality }) => describeTelling(modality) === words);
