import type { MarkupElement } from '#intake/markup/markup-element.ts';
import { readInnerText } from '#intake/markup/markup-element.ts';
import { joinParagraphs } from '#intake/markup/join-paragraphs.ts';

/** Deleted text, instructions of fields, what older programs would show instead, and marks of notes. */
const NO_TEXT: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'Fallback',
  'footnoteReference',
  'endnoteReference',
  'annotationRef',
]);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['tab', ' '],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

/**
 * The text of a document of Word, from its WordprocessingML: a paragraph for each of its own, also in tables; what was
 * deleted or is hidden is not there, and text boxes stand after the paragraph that they belong to.
 */
export function readWordText(root: MarkupElement): string {
  const paragraphs: string[] = [];
  const walkParagraph = (paragraph: MarkupElement) => {
    let text = '';
    const boxes: MarkupElement[] = [];
    const walk = (element: MarkupElement) => {
      for (const child of element.children) {
        if (typeof child === 'string') continue;
        const name = toLocalName(child.name);
        if (NO_TEXT.has(name) || (name === 'r' && isHidden(child))) continue;
        if (name === 't') text += readInnerText(child);
        else if (name === 'txbxContent') boxes.push(child);
        else {
          text += SIGNS.get(name) ?? '';
          if (name !== 'pPr' && name !== 'rPr') walk(child);
        }
      }
    };
    walk(paragraph);
    if (!isOfContents(paragraph)) paragraphs.push(text);
    for (const box of boxes) walkBlocks(box);
  };
  const walkBlocks = (element: MarkupElement) => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      const name = toLocalName(child.name);
      if (name === 'p') walkParagraph(child);
      else if (!NO_TEXT.has(name)) walkBlocks(child);
    }
  };
  walkBlocks(root);
  return joinParagraphs(paragraphs);
}

/** "w:p" → "p": the part before the colon is each file's own choice. */
const toLocalName = (name: string) => name.slice(name.indexOf(':') + 1);

const findChild = (element: MarkupElement | null, name: string) =>
  element?.children.find(
    (child): child is MarkupElement => typeof child !== 'string' && toLocalName(child.name) === name,
  ) ?? null;

const isHidden = (run: MarkupElement) => findChild(findChild(run, 'rPr'), 'vanish') !== null;

/** A line of the table of contents. */
const isOfContents = (paragraph: MarkupElement) => {
  const style = findChild(findChild(paragraph, 'pPr'), 'pStyle');
  return [...(style?.attributes ?? [])].some(([name, value]) => toLocalName(name) === 'val' && /^TOC\d/i.test(value));
};
