import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

export const HERALD = `The old lighthouse of Marlow reopens

The lighthouse of Marlow was opened to visitors again on 4 May 2023 after nine years of repairs. "We have waited long for this day," said Ines Calder, the mayor of Marlow. The repairs cost twelve million crowns.`;
export const POST = `Lighthouse open again

Visitors climbed the lighthouse of Marlow again on 4 May 2023, after nine years of repairs. "It was too dear," said Tom Arden, a councillor. The repairs cost fifteen million crowns.`;

export const articles = (page: Page) => page.getByRole('list', { name: 'Articles' }).getByRole('article');

export async function paste(page: Page, field: string, text: string) {
  await page.getByRole('textbox', { name: field }).fill(text);
  await page.getByRole('button', { name: 'Add this text' }).click();
}

/** A story of two articles that were pasted, at its list of articles. */
export async function pasteTwo(page: Page) {
  await page.goto('/');
  await paste(page, 'Paste the text of an article', HERALD);
  await expect(articles(page)).toHaveCount(1);
  await paste(page, 'Add an article to this story', POST);
  await expect(articles(page)).toHaveCount(2);
}

/** The name and the bytes of the file that a button saves. */
export async function save(page: Page, button: string | RegExp): Promise<{ name: string; buffer: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), buffer: readFileSync(await download.path()) };
}
