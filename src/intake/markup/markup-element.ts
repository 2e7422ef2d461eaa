/** A page or an XML file as plain data: nothing in it can run, load or be shown. */
export interface MarkupElement {
  /** In small letters for HTML, as written for XML. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (MarkupElement | string)[];
}

/** All text within, as it stands. */
export function readInnerText(element: MarkupElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : readInnerText(child))).join('');
}

/** Every element within that has one of some names, in their order. */
export function findElements(root: MarkupElement, names: ReadonlySet<string>): MarkupElement[] {
  return root.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return [...(names.has(child.name) ? [child] : []), ...findElements(child, names)];
  });
}
