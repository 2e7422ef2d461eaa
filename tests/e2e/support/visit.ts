import { expect, type Page } from '@playwright/test';

/**
 * Opens an address within the app that the page has loaded, as a link in it would: nothing is loaded and compiled again,
 * and what stood there is gone first. A page that has not loaded the app yet loads it at this address. So that an
 * address can be sent to somebody, a test shows with `page.goto`.
 */
export async function visit(page: Page, address: string): Promise<void> {
  const { origin, protocol } = new URL(page.url());
  if (protocol === 'about:' || new URL(address, origin).origin !== origin) {
    await page.goto(address);
    return;
  }
  const nowhere = page.getByRole('heading', { name: 'Nothing stands at this address' });
  await goWithin(page, '/nowhere');
  await expect(nowhere).toBeVisible();
  await goWithin(page, address);
  await expect(nowhere).toHaveCount(0);
}

/** Tells the app's router of a new entry of the history. */
function goWithin(page: Page, address: string): Promise<void> {
  return page.evaluate((to) => {
    const at: unknown = history.state;
    const index = typeof at === 'object' && at !== null && 'idx' in at ? Number(at.idx) : 0;
    const state = { usr: null, key: crypto.randomUUID(), idx: index + 1 };
    history.pushState(state, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state }));
  }, address);
}
