import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { expect, STORY, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const TIMELINE = `${STORY}/timeline`;
const takeAway = (page: Page) => page.getByRole('button', { name: 'Take away' });
const events = (page: Page) => page.getByRole('list', { name: 'Events', exact: true });

/** Saves what is listed in a format and reads the file. */
async function save(page: Page, format: string): Promise<{ name: string; bytes: Buffer; text: string }> {
  await takeAway(page).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: new RegExp(`^${format} `) }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

test('take the events away as files', async ({ page }) => {
  await test.step('the events go along as a table, in the order of the list, and each line leads back', async () => {
    await visit(page, TIMELINE);
    const { name, text } = await save(page, 'CSV');
    expect(name).toBe('china-syria-strategic-partnership-events.csv');
    const [head, ...lines] = text.split(/\r\n/);
    expect(head).toMatch(/^\ufeffid,event,date,earliest,latest,/);
    expect(lines).toHaveLength(6);
    await expect(page.getByText('6 events saved as CSV.')).toBeVisible();
    const titles = await page.getByRole('link', { name: /Asian Games|outbreak of the war/ }).allTextContents();
    expect(titles).toHaveLength(2);
    const games = lines.find((line) => line.includes('19th Asian Games')) ?? '';
    expect(games).toContain('"planned in B, told as happened in A"');
    await page.goto(games.split(',').at(-1) ?? '');
    await expect(page.getByRole('complementary', { name: 'Evidence' })).toContainText('19th Asian Games');
  });
  await test.step('only what is shown goes along: what the filters leave, and the window if the list follows it', async () => {
    await visit(page, `${TIMELINE}?list=window&q=Assad`);
    await expect(events(page).getByRole('listitem')).toHaveCount(3);
    const { text } = await save(page, 'JSON');
    const file = JSON.parse(text) as { address: string; events: { title: string; tellings: object[] }[] };
    expect(file.address).toContain('list=window&q=Assad');
    expect(file.events.map(({ title }) => title)).toEqual([
      expect.stringContaining('Assad arrived in China'),
      expect.stringContaining('strategic partnership'),
      expect.stringContaining('Asian Games'),
      // Without a date it is in no window and out of none; it stays listed in its section.
      expect.stringContaining('veto power'),
    ]);
  });
  await test.step('a calendar holds the days, and the reader is told what it cannot hold', async () => {
    await visit(page, TIMELINE);
    const { name, text } = await save(page, 'iCalendar');
    expect(name).toMatch(/\.ics$/);
    const entries = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    const days = entries
      .map((entry) => new ICAL.Event(entry))
      .map(({ startDate, endDate }) => `${startDate.toString()} ${endDate.toString()}`);
    expect(days).toEqual(['2023-09-22 2023-09-23', '2023-09-23 2023-09-24']);
    await expect(page.getByText(/2 events saved as iCalendar\. 4 events are left out.*1 without a date/)).toBeVisible();
  });
  await test.step('TimelineJS gets dates in words and rows; Web Annotation gets targets', async () => {
    await visit(page, TIMELINE);
    const { text } = await save(page, 'TimelineJS');
    const timeline = JSON.parse(text) as {
      scale: string;
      events: { display_date: string; group: string; unique_id: string }[];
    };
    expect(timeline.scale).toBe('human');
    expect(timeline.events.map((event) => event.display_date)).toContain('before Thu, 22 Sept 2011, approximately');
    expect(new Set(timeline.events.map(({ unique_id: id }) => id)).size).toBe(5);
    expect(timeline.events[0]?.group).toMatch(/^B · /);
    const { items } = JSON.parse((await save(page, 'Web Annotation')).text) as { items: { target: object[] }[] };
    expect(items).toHaveLength(6);
    expect(items.filter(({ target }) => target.length === 2)).toHaveLength(3);
  });
  await test.step('the drawing goes along as SVG and as PNG, for paper whatever the theme is', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await visit(page, TIMELINE);
    const svg = await save(page, 'SVG');
    await expect(page.getByText(/The drawing saved as SVG, with 3 events in it/)).toBeVisible();
    expect(svg.text).toContain('fill="rgb(255, 254, 251)"');
    expect(svg.text).toContain('China and Syria announce a strategic partnership');
    expect(svg.text).toContain('Assad arrived in China');
    const png = await save(page, 'PNG');
    await expect(page.getByText(/The drawing saved as PNG, with 3 events in it/)).toBeVisible();
    expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    // Width and height stand at the head of the file: twice those of the SVG.
    const [, width, height] = /width="(\d+)" height="([\d.]+)"/.exec(svg.text) ?? [];
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([Number(width) * 2, Number(height) * 2]);
  });
  await test.step('by keyboard: opened, left with Escape, chosen; nothing to take away when nothing is listed', async () => {
    await visit(page, TIMELINE);
    await takeAway(page).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(takeAway(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    await download;
    await expect(takeAway(page)).toBeFocused();
    await visit(page, `${TIMELINE}?q=zzzzzz`);
    await expect(page.getByText('No event of this story fits the filters.')).toBeVisible();
    await expect(takeAway(page)).toHaveCount(0);
  });
});
