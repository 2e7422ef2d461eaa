import type { Rendering, Utterance } from '#analysis/story-annotations.ts';
import type { Draft } from './draft.ts';

/**
 * Leaves out of the utterances what a reader has hidden, and what somebody else says now. When that was the fullest
 * rendering, the next one takes its place; how the others differ from that one is not known.
 */
export function mendUtterances(draft: Draft): void {
  const { articles, utterances } = draft.story;
  const quotations = new Map(articles.flatMap((article) => article.quotations.map((each) => [each.id, each] as const)));
  const mended = utterances.flatMap((utterance): Utterance[] => {
    const speakerOf = ({ quotation }: Rendering) => quotations.get(quotation)?.speaker?.entity ?? null;
    const [first] = utterance.renderings;
    const told = utterance.renderings.find(({ quotation }) => !draft.spokenAnew.has(quotation)) ?? first;
    const speaker = told ? speakerOf(told) : null;
    const kept = utterance.renderings.filter((rendering) => {
      if (!quotations.has(rendering.quotation)) return false;
      const own = speakerOf(rendering);
      return !draft.spokenAnew.has(rendering.quotation) || own === null || speaker === null || own === speaker;
    });
    if (kept.length === utterance.renderings.length) return [utterance];
    const [fullest, ...others] = kept;
    if (!fullest || others.length === 0) return [];
    if (fullest === first) return [{ ...utterance, renderings: kept }];
    return [{ ...utterance, renderings: [toFullest(fullest), ...others.map((each) => toUncompared(each, fullest))] }];
  });
  draft.change({ utterances: mended });
}

const toFullest = (rendering: Rendering): Rendering => ({ ...rendering, differences: [], cuts: [], rule: 'fullest' });

/** Two that have all the words of a third have the same words. */
function toUncompared(rendering: Rendering, fullest: Rendering): Rendering {
  const isVerbatim = rendering.rule === 'verbatim' && fullest.rule === 'verbatim';
  return { ...rendering, differences: [], cuts: [], rule: isVerbatim ? 'verbatim' : 'reworded' };
}
