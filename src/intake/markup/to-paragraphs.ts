import { joinParagraphs } from './join-paragraphs.ts';
import { type MarkupElement, readInnerText } from './markup-element.ts';
import { BLOCKS } from './nesting.ts';

/** What is no text of a page: not shown as such, or only to be worked with, or said of a picture. */
const NO_TEXT: ReadonlySet<string> = new Set(
  (
    'audio base button canvas datalist del embed figcaption iframe input link map math meta noembed noframes noscript ' +
    'object option progress rp rt s script select strike style svg template textarea title video'
  ).split(' '),
);
/** "[12]", which leads to a note. */
const NOTE_NUMBER = /^\s{0,9}\[[\w ]{1,4}\]\s{0,9}$/;
const SPACE = /[\s\u0085]+/g;

/**
 * The text of a page or of a part of it: a paragraph for every block, parted by blank lines; a line break stays one.
 * Quotation marks that browsers would draw are written. @param leaveOut names of elements to leave out beside others
 */
export function toParagraphs(root: MarkupElement, leaveOut: ReadonlySet<string> = new Set()): string {
  const paragraphs: string[] = [];
  let current = '';
  const endParagraph = () => {
    paragraphs.push(current);
    current = '';
  };
  const walk = (element: MarkupElement, keepsLines: boolean) => {
    const { name, children } = element;
    if (NO_TEXT.has(name) || leaveOut.has(name) || isHidden(element)) return;
    if (name === 'sup' && NOTE_NUMBER.test(readInnerText(element).slice(0, 20))) return;
    const isBlock = BLOCKS.has(name);
    if (isBlock) endParagraph();
    if (name === 'br') current += '\n';
    if (name === 'q') current += '“';
    for (const child of children) {
      if (typeof child !== 'string') walk(child, keepsLines || name === 'pre');
      else current += child.replace(keepsLines || name === 'pre' ? /[^\S\n]+/g : SPACE, ' ');
    }
    if (name === 'q') current += '”';
    if (isBlock) endParagraph();
  };
  walk(root, false);
  endParagraph();
  return joinParagraphs(paragraphs);
}

const isHidden = ({ attributes }: MarkupElement) =>
  attributes.has('hidden') || /^\s{0,9}display\s{0,9}:\s{0,9}none/i.test(attributes.get('style')?.slice(0, 100) ?? '');
