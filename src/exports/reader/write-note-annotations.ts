import { createTargetWriter, toTextualBody, writeAnnotationPage } from '#bundle/annotation-page.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toStoryIndex } from '#bundle/story-index.ts';
import type { Addresses } from '#exports/addresses.ts';
import type { NoteRecord } from './note-table.ts';

/** The reader's notes that find their place, as W3C Web Annotations, one an annotation; in pieces. */
export function writeNoteAnnotations(
  story: StoryBundle,
  addresses: Addresses,
  notes: readonly NoteRecord[],
): Generator<string> {
  const toTarget = createTargetWriter(addresses.article);
  const { articles } = toStoryIndex(story);
  const placed = notes.flatMap(({ id, text, passage }) => {
    const article = passage === null ? undefined : articles.get(passage.article);
    return passage === null || !article ? [] : [{ id, text, passage, article }];
  });
  return writeAnnotationPage(addresses.story, placed, ({ id, text, passage, article }) => ({
    // Two notes may stand beside the same words.
    id: `${addresses.passage(passage)}#note-${encodeURIComponent(id)}`,
    type: 'Annotation',
    motivation: 'commenting',
    body: [toTextualBody('commenting', text)],
    target: [toTarget(article, passage)],
  }));
}
