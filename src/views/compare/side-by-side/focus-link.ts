import type { Side } from '#views/compare/search-params.ts';
import type { ComparedLink } from '#views/compare/to-comparison.ts';

/** Puts the focus on a link's passage: in the text that has the focus now, else in the first one shown. */
export function focusLink(view: HTMLElement | null, link: ComparedLink | undefined): void {
  const texts = [...(view?.querySelectorAll<HTMLElement>('[data-side]') ?? [])];
  const text = texts.find((one) => one.contains(document.activeElement)) ?? texts[0];
  if (!text || !link) return;
  const side: Side = text.dataset['side'] === 'right' ? 'right' : 'left';
  const passages = [...text.querySelectorAll<HTMLElement>('mark[data-passage]')];
  const passage = passages.findLast((mark) => Number(mark.dataset['passage']) <= link[side].start);
  passage?.querySelector('a')?.focus({ preventScroll: true });
}
