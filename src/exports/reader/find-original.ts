import type { BundledArticle } from '#bundle/story-bundle.ts';
import { toEventTitle } from '#bundle/to-event-title.ts';
import { toSpeakerNames } from '#bundle/to-speaker-names.ts';
import { toStoryIndex } from '#bundle/story-index.ts';
import type { ReaderMark, ReaderWork } from './reader-work.ts';

/* What the program found in the place of something that its reader has corrected; null for what is as it was found. */

export function findOriginalQuotation(
  { corrected, found }: ReaderWork,
  article: BundledArticle,
  id: string,
): ReaderMark<{ speaker: string | null }> | null {
  if (!corrected.quotations.has(id)) return null;
  const { articles, entities } = toStoryIndex(found);
  const quotation = articles.get(article.id)?.quotations.find((one) => one.id === id);
  return { found: quotation ? { speaker: toSpeakerNames(quotation, entities).words } : null };
}

export function findOriginalEvent(
  { corrected, found }: ReaderWork,
  id: string,
): ReaderMark<{ title: string; date: string | null }> | null {
  if (!corrected.events.has(id)) return null;
  const event = found.events.find((one) => one.id === id);
  return { found: event ? { title: toEventTitle(found, event.title), date: event.edtf } : null };
}

export function findOriginalLink(
  { corrected, found }: ReaderWork,
  id: string,
): ReaderMark<{ relation: string }> | null {
  if (!corrected.links.has(id)) return null;
  const link = found.links.find((one) => one.id === id);
  return { found: link ? { relation: link.relation } : null };
}

export function findOriginalName({ corrected, found }: ReaderWork, id: string): ReaderMark<{ name: string }> | null {
  if (!corrected.entities.has(id)) return null;
  const entity = toStoryIndex(found).entities.get(id);
  return { found: entity ? { name: entity.name } : null };
}
