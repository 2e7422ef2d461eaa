import type { Page } from '@playwright/test';
import { addStyles, layOutAll } from './add-styles.ts';

export interface PageFaults {
  /** By how much the page is wider than the window, in CSS pixels. */
  sidewaysPx: number;
  /** Targets smaller than 24 by 24 pixels, with their size. */
  small: string[];
  /** What cannot be seen when it has the focus, because something lies over it. */
  covered: string[];
  /** Controls whose words stand out of them. */
  cut: string[];
}

/** Success criteria 1.4.10, 1.4.12, 2.4.11 and 2.5.8 of WCAG 2.2, measured on the page as it stands. */
export async function measurePage(page: Page): Promise<PageFaults> {
  await layOutAll(page);
  return page.evaluate(() => {
    const LEAST_PX = 24;
    const TARGETS =
      'a[href], button, input, select, textarea, summary, [role="slider"], [role="option"], [tabindex="0"]';
    const shown = [...document.querySelectorAll<HTMLElement>(TARGETS)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        // What is seen only when it has the focus is measured by the eye.
        getComputedStyle(element).clipPath === 'none' &&
        !element.closest('[inert]') &&
        !element.matches('a[href="#main"]'),
    );
    const toWords = (element: Element) =>
      `${element.localName} ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 50)}`;
    // A label is pressed for its box.
    const toTarget = (element: HTMLElement) =>
      element.matches('[type="checkbox"], [type="radio"]') ? (element.closest('label') ?? element) : element;
    // The exception of the criterion: a link among the words of a sentence.
    const isInSentence = (element: HTMLElement) =>
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node !== element && node.nodeType === Node.TEXT_NODE && /\p{L}{2}/u.test(node.nodeValue ?? ''),
      );
    const small = shown.flatMap((element) => {
      if (isInSentence(element)) return [];
      // A link over several lines can be hit on each of them.
      const boxes = [...toTarget(element).getClientRects()];
      const fits = boxes.some(({ width, height }) => width >= LEAST_PX - 0.5 && height >= LEAST_PX - 0.5);
      const sizes = boxes.map(({ width, height }) => `${Math.round(width)}×${Math.round(height)}`);
      return fits ? [] : [`${toWords(element)}: ${sizes.join(', ')}`];
    });
    const isSeen = (element: HTMLElement) => {
      const boxes = [...toTarget(element).getClientRects()];
      return boxes.some(({ left, top, width, height }) =>
        [0.1, 0.5, 0.9].some((x) =>
          [0.2, 0.5, 0.8].some((y) => {
            const hit = document.elementFromPoint(left + width * x, top + height * y);
            return hit !== null && (toTarget(element).contains(hit) || hit.contains(element));
          }),
        ),
      );
    };
    const covered = shown.flatMap((element) => {
      if (element.tabIndex < 0 || element.matches(':disabled')) return [];
      element.focus();
      return isSeen(element) ? [] : [toWords(element)];
    });
    const cut = shown
      .filter((element) => element.matches('button, .button, summary'))
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .map(toWords);
    return { sidewaysPx: document.documentElement.scrollWidth - innerWidth, small, covered, cut };
  });
}

/** The reader's own spacing of text, as the criterion 1.4.12 has it. */
export async function spaceText(page: Page): Promise<void> {
  await addStyles(
    page,
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
     p { margin-block-end: 2em !important; }`,
  );
}
