import { readFileSync, readdirSync } from 'node:fs';
import type { ArticleInput } from '#analysis/annotations.ts';
import { readSeeds } from '#preprocess/read-seeds.ts';
import { analyzeAll } from './support/analyze-all.ts';
import { bundleScript } from './support/bundle-script.ts';
import { expect, test } from './support/test.ts';

const FOLDER = 'tests/corpus/articles';
const articles: ArticleInput[] = [
  ...readSeeds('seeds').flatMap((story) => story.articles),
  ...readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ id: file, text: readFileSync(`${FOLDER}/${file}`, 'utf8'), published: null })),
].map(({ id, text, published }) => ({ id, text, published: published ?? '2024-03-05' }));

test('a worker of the browser finds the same in all articles as Node, whatever its time zone and language', async ({
  browser,
  baseURL,
}) => {
  const code = await bundleScript('analysis-worker.ts');
  const expected = analyzeAll(articles);
  for (const timezoneId of ['UTC', 'Asia/Kathmandu']) {
    await test.step(timezoneId, async () => {
      // Turkish has its own upper case of "i".
      const context = await browser.newContext({ timezoneId, locale: 'tr-TR', ...(baseURL && { baseURL }) });
      const page = await context.newPage();
      await page.route('**/analysis.html', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Analysis</title>' }),
      );
      await page.route('**/analysis-worker.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: code }),
      );
      await page.goto('/analysis.html');
      const found = await page.evaluate(
        (input) =>
          new Promise<string>((resolve, reject) => {
            const worker = new Worker('/analysis-worker.js');
            worker.addEventListener('message', ({ data }: MessageEvent<string>) => resolve(data));
            worker.addEventListener('error', ({ message }) => reject(new Error(message)));
            worker.postMessage(input);
          }),
        articles,
      );
      await context.close();
      expect(found.length, 'something was found').toBeGreaterThan(10_000);
      const place = firstDifference(found, expected);
      // Both are long: only the stretch where they part is worth reading.
      expect(found.slice(place, place + 200)).toBe(expected.slice(place, place + 200));
      expect(found === expected, 'the same to the end').toBe(true);
    });
  }
});

/** Shortly before the first place where two texts differ; their end when they do not. */
function firstDifference(a: string, b: string): number {
  let place = 0;
  while (place < a.length && a[place] === b[place]) place += 1;
  return Math.max(0, place - 60);
}
