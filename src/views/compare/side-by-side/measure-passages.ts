/** The place of a passage in its text, in CSS pixels from the top of all that scrolls. */
export interface PassageBox {
  top: number;
  bottom: number;
}

/** Where every linked passage of a text lies, by the passage's start; a folded one where the line is that stands for it. */
export function measurePassages(box: HTMLElement): Map<number, PassageBox> {
  const zero = box.getBoundingClientRect().top - box.scrollTop;
  const boxes = new Map<number, PassageBox>();
  for (const mark of box.querySelectorAll<HTMLElement>('mark[data-passage]')) {
    const start = Number(mark.dataset['passage']);
    const { top, bottom } = mark.getBoundingClientRect();
    // A passage that runs over a paragraph's end is drawn in pieces.
    boxes.set(start, { top: boxes.get(start)?.top ?? top - zero, bottom: bottom - zero });
  }
  for (const fold of box.querySelectorAll<HTMLElement>('[data-folded]')) {
    const { top, bottom } = fold.getBoundingClientRect();
    for (const start of fold.dataset['folded']?.split(' ') ?? []) {
      boxes.set(Number(start), { top: top - zero, bottom: bottom - zero });
    }
  }
  return boxes;
}

/** The link element of a passage within a text. */
export function findPassage(box: ParentNode | null, start: number): HTMLElement | null {
  return box?.querySelector<HTMLElement>(`mark[data-passage="${start}"] a`) ?? null;
}
