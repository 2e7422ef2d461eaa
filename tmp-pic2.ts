import { chromium } from '@playwright/test';
import { toLaunchOptions } from './tests/browser/launch-options.ts';
import { serveStory } from './tests/e2e/support/serve-story.ts';
import { buildEightArticles } from './tests/e2e/support/eight-articles.ts';
const host = await serveStory(buildEightArticles());
const browser = await chromium.launch(toLaunchOptions());
const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
await page.goto(`${host.origin}/stories/verrin/compare?a=courier&b=wire&c=lantern&d=ledger`);
await page
  .getByRole('link', { name: /^The cabin failed to slow down/ })
  .evaluate((link) => link.scrollIntoView({ block: 'center' }));
await page.screenshot({ path: '/tmp/side-pics/k1.png' });
console.log(await page.evaluate(() => [scrollY, document.body.scrollHeight]));
await page.evaluate(() => {
  const o = window.scrollBy.bind(window);
  (window as any).scrollBy = (...a: any[]) => {
    console.log('scrollBy', JSON.stringify(a), scrollY);
    o(...(a as [number, number]));
    console.log('after', scrollY);
  };
  addEventListener('scroll', () => console.log('scroll', scrollY));
  for (const n of ['scrollTo', 'scroll'] as const) {
    const p = (window as any)[n].bind(window);
    (window as any)[n] = (...a: any[]) => {
      console.log(n, JSON.stringify(a));
      p(...a);
    };
  }
  const q = Element.prototype.scrollIntoView;
  Element.prototype.scrollIntoView = function (a) {
    console.log('siv', this.outerHTML.slice(0, 80));
    q.call(this, a);
  };
});
page.on('console', (m) => console.log(m.text()));
await page.getByRole('group', { name: 'Article shown' }).getByRole('button').nth(2).click();
await page.waitForTimeout(800);
console.log(await page.evaluate(() => [scrollY, document.body.scrollHeight]));
await page.screenshot({ path: '/tmp/side-pics/k2.png' });
await page.getByRole('button', { name: 'What is shown' }).click();
await page.waitForTimeout(300);
await page.screenshot({ path: '/tmp/side-pics/k3.png' });
await browser.close();
host.close();
