import { joinParagraphs } from '#intake/markup/join-paragraphs.ts';
import type { MarkupElement } from '#intake/markup/markup-element.ts';

/** What was deleted, notes, comments, and the table of contents. */
const NO_TEXT: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'text:note',
  'office:annotation',
  'text:table-of-content',
]);
const PARAGRAPHS: ReadonlySet<string> = new Set(['text:p', 'text:h']);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['text:s', ' '],
  ['text:tab', ' '],
  ['text:line-break', '\n'],
]);

/** The text of a document of LibreOffice and its like: a paragraph for each of its own. */
export function readOpenDocumentText(root: MarkupElement): string {
  const paragraphs: string[] = [];
  let current = '';
  const walk = (element: MarkupElement, isText: boolean) => {
    for (const child of element.children) {
      if (typeof child === 'string') current += isText ? child.replace(/\s+/g, ' ') : '';
      else if (PARAGRAPHS.has(child.name)) {
        // One within another is that of a text box.
        const around = current;
        current = '';
        walk(child, true);
        paragraphs.push(current);
        current = around;
      } else if (!NO_TEXT.has(child.name)) {
        current += SIGNS.get(child.name) ?? '';
        walk(child, isText);
      }
    }
  };
  walk(root, false);
  return joinParagraphs(paragraphs);
}
