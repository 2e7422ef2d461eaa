import type { MarkupElement } from '#intake/markup/markup-element.ts';
import { VOID_ELEMENTS } from '#intake/markup/nesting.ts';

/** What says nothing of where the text of a page is. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  (
    'audio base button canvas embed iframe img input link map math meta noembed noframes noscript object picture script ' +
    'select source style svg template textarea title video'
  ).split(' '),
);
/** What Readability weighs. */
const ATTRIBUTES: ReadonlySet<string> = new Set(
  'aria-hidden aria-modal class dir hidden href id itemprop lang property rel role style'.split(' '),
);
const LONGEST_ATTRIBUTE = 300;
/**
 * Measured: for so much, Readability takes some seconds in the worst pages that were found, and a tenth of one in a usual
 * page. It reads the text of each element again for those around it: the characters count once for each.
 */
const MOST = { elements: 15_000, depth: 60, characters: 20_000_000 };
const NAME = /^[a-z][a-z0-9-]{0,30}$/;

/**
 * A page written anew, every element closed and nothing but text and structure in it: what Readability and its small
 * document need. Null when it is too large for them. What is nested too deeply stays in place without its own element.
 */
export function toReadableMarkup(root: MarkupElement, title: string | null): string | null {
  let markup = '';
  let elements = 0;
  let characters = 0;
  const write = (element: MarkupElement, depth: number) => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        markup += escape(child);
        characters += child.length * depth;
        continue;
      }
      if (LEFT_OUT.has(child.name)) continue;
      if (depth >= MOST.depth || !NAME.test(child.name)) {
        write(child, depth);
        continue;
      }
      elements++;
      if (elements > MOST.elements || characters > MOST.characters) return;
      markup += `<${child.name}${writeAttributes(child)}`;
      if (VOID_ELEMENTS.has(child.name)) {
        markup += '/>';
        continue;
      }
      markup += '>';
      write(child, depth + 1);
      markup += `</${child.name}>`;
    }
  };
  write(root, 0);
  if (elements > MOST.elements || characters > MOST.characters) return null;
  return `<html><head><title>${escape(title ?? '')}</title></head><body>${markup}</body></html>`;
}

const writeAttributes = ({ attributes }: MarkupElement) =>
  [...attributes]
    .filter(([name]) => ATTRIBUTES.has(name))
    .map(([name, value]) => ` ${name}="${escape(value.slice(0, LONGEST_ATTRIBUTE))}"`)
    .join('');

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
