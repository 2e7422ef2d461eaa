import { type MarkupElement, readInnerText } from '#intake/markup/markup-element.ts';

/** The elements directly within that have a name, as it is written. */
export const findChildren = (parent: MarkupElement | undefined, name: string): MarkupElement[] =>
  (parent?.children ?? []).filter((each): each is MarkupElement => typeof each !== 'string' && each.name === name);

/** The text of the first of them that has some; empty when there is none. */
export function readChild(parent: MarkupElement | undefined, ...names: readonly string[]): string {
  for (const name of names) {
    for (const child of findChildren(parent, name)) {
      const text = readInnerText(child).trim();
      if (text !== '') return text;
    }
  }
  return '';
}
