import type { Correction } from '#bundle/overlay/overlay.ts';
import { CORRECTION_KINDS } from '#bundle/overlay/overlay.ts';
import { referToEntity, selectEvent, selectPassage, selectQuotation } from '#bundle/overlay/select-things.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';

/** Numbers that choose something to correct, whatever the story has. */
export interface Choice {
  kind: number;
  thing: number;
  other: number;
  /** A share of the text. */
  from: number;
}

const at = <Thing>(things: readonly Thing[], number: number): Thing | undefined => things[number % things.length];

/** The correction that a reader makes who sees this story; null where it has nothing of the kind. */
export function chooseCorrection(
  story: StoryBundle,
  { kind: n, thing, other, from }: Choice,
  id: string,
): Correction | null {
  const kind = at(CORRECTION_KINDS, n) ?? 'speaker';
  const article = at(story.articles, thing);
  const entity = at(story.entities, thing);
  const second = at(story.entities, other);
  const event = at(story.events, thing);
  const quoting = at(
    story.articles.flatMap((one) => one.quotations.map((quotation) => ({ id: one.id, quotation }))),
    thing,
  );
  const start = Math.floor(from * ((article?.text.length ?? 0) - 80));
  const passage = article && selectPassage(story, { article: article.id, start, end: start + 12 + (other % 60) });
  const quotation = quoting && selectQuotation(story, quoting.id, quoting.quotation);
  const told = event && selectEvent(story, event);
  const dated = event?.edtf ? { dated: event.edtf } : {};
  const speaker = at([null, 'Ada Lovelace', second?.name ?? 'Ada Lovelace'], other) ?? null;
  const title = at([null, 'What happened'], other) ?? null;
  const date = at([null, '2023', '2023-09-22', '2011-03/2011-05'], other) ?? null;
  const link = at(story.links, thing);
  switch (kind) {
    case 'speaker':
      return quotation ? { id, kind, quotation, speaker } : null;
    case 'hide-quotation':
      return quotation ? { id, kind, quotation } : null;
    case 'add-quotation':
      return passage ? { id, kind, passage, speaker } : null;
    case 'change-event':
      return told ? { id, kind, event: told, ...dated, title, date } : null;
    case 'hide-event':
      return told ? { id, kind, event: told, ...dated } : null;
    case 'add-event':
      return passage ? { id, kind, passage, title, date } : null;
    case 'merge': {
      const [kept, gone] = [referToEntity(story, entity?.id ?? ''), referToEntity(story, second?.id ?? '')];
      return kept && gone && entity !== second ? { id, kind, kept, other: gone } : null;
    }
    case 'split': {
      const mentions = story.articles.flatMap((one) =>
        one.names.filter((name) => name.entity === entity?.id).map((name) => ({ article: one.id, ...name })),
      );
      const moved = mentions
        .filter((_, place) => place % 2 === other % 2)
        .flatMap((one) => selectPassage(story, one) ?? []);
      const name = at(['Somebody else', second?.name ?? 'Somebody else'], other) ?? '';
      return entity && moved.length > 0 && name !== entity.name
        ? { id, kind, from: entity.name, mentions: moved, name }
        : null;
    }
    case 'link': {
      const opposite = at(story.articles, thing + 1);
      const end = at(opposite?.sentences ?? [], other);
      const there = opposite && end && selectPassage(story, { article: opposite.id, start: end.start, end: end.end });
      return passage && there ? { id, kind, a: passage, b: there, relation: 'same' } : null;
    }
    case 'unlink': {
      const [a, b] = [link && selectPassage(story, link.a), link && selectPassage(story, link.b)];
      return a && b ? { id, kind, a, b } : null;
    }
  }
}
