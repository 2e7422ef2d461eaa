import type { ArticleStructure, Quotation, QuotationKind, Speaker } from '#analysis/annotations.ts';
import { Discourse } from '#analysis/names/references/discourse.ts';
import type { Naming } from '#analysis/names/extract-names.ts';
import { resolveReference } from '#analysis/names/references/resolve-reference.ts';
import { joinSpans } from '#analysis/text/join-spans.ts';
import type { Draft } from './draft.ts';

/** Turns drafts into quotations in text order and says whom each speaker phrase means. */
export function resolveSpeakers(
  articleId: string,
  structure: ArticleStructure,
  naming: Naming,
  drafts: Draft[],
): Quotation[] {
  const inOrder = drafts
    .map((draft) => ({ ...draft, spans: draft.spans.toSorted((a, b) => a.start - b.start) }))
    .toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  const discourse = new Discourse(
    structure,
    naming,
    joinSpans(drafts.flatMap(({ stretches }) => stretches)),
    joinSpans(drafts.flatMap(({ spans }) => spans)),
  );
  const used = new Set<number>();
  return inOrder.flatMap((draft): Quotation[] => {
    const first = draft.spans[0]?.start ?? 0;
    // Two quotations may begin at one place (one inside the other); the later cue then takes the id's next offset.
    let place = first;
    while (used.has(place)) place += 1;
    used.add(place);
    const id = `${articleId}.q${place}`;
    let speaker: Speaker | null = null;
    if (draft.speaker) {
      const reference = resolveReference(discourse, draft.speaker);
      const basis = draft.basis === 'inferred' ? draft.basis : reference.basis;
      speaker = { ...draft.speaker, ...reference, basis };
    }
    const closed = draft.stretches.every((stretch) => stretch.closed || stretch.continues);
    return [
      {
        id,
        kind: kindOf(draft),
        spans: draft.spans,
        speaker,
        cue: draft.cue,
        relay: draft.relay,
        closed,
        said: null,
        rule: draft.rule,
      },
    ];
  });
}

/** A transcript gives words as they were said, without quotation marks. */
function kindOf({ rule, stretches, hasPlainWords }: Draft): QuotationKind {
  if (rule === 'transcript') return 'direct';
  if (stretches.length === 0) return 'indirect';
  return hasPlainWords ? 'mixed' : 'direct';
}
