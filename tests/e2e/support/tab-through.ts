import type { Page } from '@playwright/test';

/** What can have the focus by Tab, if nothing hides it or switches it off. */
const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

interface Stops {
  /** Where Tab led, in order. */
  visited: string[];
  /** What should be reached, in the order of the page. */
  expected: string[];
}

/** Presses Tab from the top of the page as often as there is something to reach. */
export async function tabThrough(page: Page): Promise<Stops> {
  await page.evaluate((selector) => {
    // As a reader would tell them apart.
    const toWords = (element: Element) => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
      const words = element.getAttribute('aria-label') ?? label ?? element.textContent;
      return `${element.localName} ${words.replaceAll(/\s+/g, ' ').trim().slice(0, 60)}`;
    };
    const expected = [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((element) => element.tabIndex >= 0 && !element.matches(':disabled'))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map(toWords);
    const visited: string[] = [];
    document.addEventListener('focusin', ({ target }) => target instanceof Element && visited.push(toWords(target)));
    // The next Tab begins where the focus was last: at the top of the page.
    document.body.tabIndex = -1;
    document.body.focus({ preventScroll: true });
    document.body.removeAttribute('tabindex');
    visited.length = 0;
    Object.assign(globalThis, { stops: { visited, expected } });
  }, STOPS);
  const { expected } = await readStops(page);
  // Within a field for a date, Tab leads through day, month, year and the calendar.
  const dates = await page.locator('input[type="date"]:visible').count();
  for (let pressed = 0; pressed < expected.length + 3 * dates; pressed += 1) await page.keyboard.press('Tab');
  const { visited } = await readStops(page);
  return { visited: visited.slice(0, expected.length), expected };
}

/** Left on the page above. */
const readStops = (page: Page) => page.evaluate(() => (globalThis as unknown as { stops: Stops }).stops);
