import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { ARTICLE_A, ARTICLE_B, expect, STORY, test } from './support/test.ts';
import { visit } from './support/visit.ts';

/** Saves the comparison in a format and reads the file. */
async function save(page: Page, format: string): Promise<{ name: string; text: string }> {
  await page.getByRole('button', { name: 'Take away' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: new RegExp(`^${format} `) }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('take a comparison away as files and on paper', async ({ page }) => {
  await test.step('as Markdown: what is shared, what differs, what only one says, and where it comes from', async () => {
    await visit(page, `${STORY}/compare`);
    const { name, text } = await save(page, 'Markdown');
    expect(name).toBe('china-syria-strategic-partnership-A-B.md');
    await expect(
      page.getByRole('status').filter({ hasText: /^\d+ linked passages saved as Markdown\.$/ }),
    ).toBeAttached();
    const [shared = '', onlyInA = '', onlyInB = ''] = text.split(/^## Only in [AB]$/m);
    expect(shared).toContain('- **A**: “China and Syria Announce Strategic Partnership”, outlet unknown, published');
    expect(shared).toContain('modality: A says “joined”, B says “is expected to attend”');
    expect(shared).toMatch(/A says “external interference”, B says “foreign interference”/);
    expect(onlyInA).toContain('resemblance to Russian President Vladimir Putin');
    expect(onlyInB).toContain('a multipolar world is being formed');
    expect(shared + onlyInA).not.toContain('multipolar');

    // Each passage leads back to where it stands.
    const back = /\[show\]\(<([^>]+1498[^>]+)>\)/.exec(text)?.[1] ?? '';
    await page.goto(back);
    await expect(page.getByRole('region', { name: 'Chosen passage' })).toContainText('is expected to attend');
  });
  await test.step('as a table: a line for each link that the filter leaves, with both texts', async () => {
    await visit(page, `${STORY}/compare?show=differ`);
    const filter = page.getByRole('button', { name: /differ in detail$/ });
    const count = Number.parseInt(await filter.innerText(), 10);
    const { text } = await save(page, 'CSV');
    const { data } = Papa.parse(text.replace(/^\ufeff/, ''), { header: true });
    expect(data).toHaveLength(count);
    const ceremony = data.find((row) => row['first says']?.includes('opening ceremony'));
    expect(ceremony).toMatchObject({ relation: 'same', 'first article': 'A', 'second article': 'B' });
    expect(ceremony?.['second says']).toContain('Assad is expected to attend');
    expect(ceremony?.['kinds of differences']).toContain('modality');
  });
  await test.step('as Web Annotations: a link has two targets, each by its words and by its position', async () => {
    await visit(page, `${STORY}/compare`);
    const { text } = await save(page, 'Web Annotation');
    const { items } = JSON.parse(text) as {
      items: {
        motivation: string;
        body: { value: string }[];
        target: { source: string; selector: { type: string; start?: number; end?: number; exact?: string }[] }[];
      }[];
    };
    const ceremony = items.find(({ body }) => body.some(({ value }) => value.includes('“joined”')));
    expect(ceremony?.motivation).toBe('linking');
    expect(ceremony?.target.map(({ source }) => source.split('/').at(-1))).toEqual([ARTICLE_A, ARTICLE_B]);
    const [position, quote] = ceremony?.target[1]?.selector ?? [];
    expect(quote?.exact).toMatch(/^Assad is expected to attend/);
    expect((position?.end ?? 0) - (position?.start ?? 0)).toBe(quote?.exact?.length);
  });
  await test.step('on paper both texts stand whole, their linked passages numbered, with what differs by the same numbers', async () => {
    await visit(page, `${STORY}/compare`);
    await expect(page.getByRole('region', { name: /^Article/ })).toHaveCount(2);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const words of [/leveraging Chinese support/, /expands its engagement/]) {
      await expect(page.getByText(words).last()).toBeVisible();
    }
    await expect(page.getByRole('group', { name: 'Show' })).toBeHidden();
    const row = page.getByRole('row', { name: /“joined”.*“is expected to attend”/ });
    const number = await row.getByRole('cell').first().innerText();
    const marks = page.locator('sup').filter({ hasText: new RegExp(`^${number}$`) });
    await expect(marks).toHaveCount(2);
    // The paper is white in any theme.
    await expect(page.getByText(/leveraging Chinese support/).last()).toHaveCSS('color', 'rgb(34, 32, 28)');

    // Printed at once, as from the browser's own menu, and from a phone, which shows one text at a time.
    await page.emulateMedia({ media: null, colorScheme: null });
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(page.getByRole('region', { name: /^Article/ })).toHaveCount(1);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.getByText('What differs')).toBeAttached();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.getByText('What differs')).toHaveCount(0);
    await page.setViewportSize({ width: 1280, height: 720 });
  });
});
