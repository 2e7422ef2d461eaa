import { type ComparedLink, endIn } from '#views/compare/to-comparison.ts';

/** Puts the focus on a link's passage: in the text that has the focus now, else in the first one that has the passage. */
export function focusLink(view: HTMLElement | null, link: ComparedLink): void {
  const texts = [...(view?.querySelectorAll<HTMLElement>('[data-column]') ?? [])].flatMap((text) => {
    const end = endIn(link, Number(text.dataset['column']));
    return end ? [{ text, end }] : [];
  });
  const place = texts.find(({ text }) => text.contains(document.activeElement)) ?? texts[0];
  if (!place) return;
  const passages = [...place.text.querySelectorAll<HTMLElement>('mark[data-passage]')];
  const passage = passages.findLast((mark) => Number(mark.dataset['passage']) <= place.end.start);
  passage?.querySelector('a')?.focus({ preventScroll: true });
}
