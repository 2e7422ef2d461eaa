import type { Page } from '@playwright/test';

/** Adds a sheet of styles until the page is loaded again; a constructed one, which the page's policy allows. */
export async function addStyles(page: Page, styles: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, styles);
}

/** What the browser lays out only when it comes near the window has no size before, and is to be measured too. */
export const layOutAll = (page: Page): Promise<void> =>
  addStyles(page, '* { content-visibility: visible !important; }');
