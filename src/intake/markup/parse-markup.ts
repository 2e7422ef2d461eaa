import { Tokenizer } from 'htmlparser2';
import type { MarkupElement } from './markup-element.ts';
import { countOpenAtBeginning, countOpenAtEnd, VOID_ELEMENTS } from './nesting.ts';

/** Elements beyond these are none of their own: what they hold stays where it is. Browsers stop at a depth of 512. */
const MOST = { depth: 200, elements: { html: 200_000, xml: 1_000_000 }, attributes: 30 };

/**
 * Reads a page as browsers do, or XML, in time that grows with its length however it is nested. Tags that were never
 * closed are closed where the next ones say so, or at the end. `html`, `head` and `body` are one with the root: pages
 * leave them out, or have several.
 */
export function parseMarkup(source: string, syntax: 'html' | 'xml'): MarkupElement {
  const isHtml = syntax === 'html';
  const rootAttributes = new Map<string, string>();
  const root: MarkupElement = { name: '', attributes: rootAttributes, children: [] };
  const open: MarkupElement[] = [root];
  const unheld = new Map<string, number>();
  let elements = 0;
  let tag: MarkupElement = root;
  let attributes: Map<string, string> | null = null;
  let attribute = '';
  let value = '';

  const inner = () => open.at(-1) ?? root;
  const read = (start: number, end: number) => source.slice(start, end);
  const readName = (start: number, end: number) => (isHtml ? read(start, end).toLowerCase() : read(start, end));

  const addText = (text: string) => {
    const { children } = inner();
    const last = children.length - 1;
    const before = children[last];
    if (typeof before === 'string') children[last] = before + text;
    else children.push(text);
  };
  const begin = (isWhole: boolean) => {
    const { name } = tag;
    if (isHtml && ONE_WITH_ROOT.has(name)) {
      for (const [key, each] of tag.attributes) if (!rootAttributes.has(key)) rootAttributes.set(key, each);
      return;
    }
    if (isHtml) open.length = countOpenAtBeginning(open, name);
    elements++;
    if (open.length > MOST.depth || elements > MOST.elements[syntax]) {
      if (!isWhole) unheld.set(name, (unheld.get(name) ?? 0) + 1);
      return;
    }
    inner().children.push(tag);
    if (!isWhole) open.push(tag);
  };
  const end = (name: string) => {
    if (isHtml && ONE_WITH_ROOT.has(name)) return;
    const deeper = unheld.get(name) ?? 0;
    if (deeper > 0) unheld.set(name, deeper - 1);
    else open.length = countOpenAtEnd(open, name);
  };
  const ignore = () => {};

  const tokenizer = new Tokenizer(
    { xmlMode: !isHtml, decodeEntities: true },
    {
      ontext: (start, to) => addText(read(start, to)),
      ontextentity: (point) => addText(toCharacter(point)),
      oncdata: (start, to, offset) => addText(read(start, to - offset)),
      onopentagname: (start, to) => {
        tag = { name: readName(start, to), attributes: NO_ATTRIBUTES, children: [] };
        // Most elements have none, and a map for each would take more room than all else.
        attributes = null;
      },
      onattribname: (start, to) => {
        attribute = readName(start, to);
        value = '';
      },
      onattribdata: (start, to) => {
        value += read(start, to);
      },
      onattribentity: (point) => {
        value += toCharacter(point);
      },
      onattribend: () => {
        if (attributes === null) {
          attributes = new Map();
          tag.attributes = attributes;
        }
        if (attributes.size < MOST.attributes && !attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: () => begin(isHtml && VOID_ELEMENTS.has(tag.name)),
      // In HTML the slash means nothing, but in drawings and formulas within it.
      onselfclosingtag: () => begin(!isHtml || VOID_ELEMENTS.has(tag.name) || FOREIGN.has(tag.name)),
      onclosetag: (start, to) => {
        const name = readName(start, to);
        if (isHtml && name === 'br') inner().children.push({ name, attributes: NO_ATTRIBUTES, children: [] });
        else end(name);
      },
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return root;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const ONE_WITH_ROOT: ReadonlySet<string> = new Set(['html', 'head', 'body']);
const FOREIGN: ReadonlySet<string> = new Set(['svg', 'math']);

/** Numbers that stand for no character, and halves of one, become the sign for that. */
const toCharacter = (point: number) =>
  point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) || point === 0 ? '\ufffd' : String.fromCodePoint(point);
