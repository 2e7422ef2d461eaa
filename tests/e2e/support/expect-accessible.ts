import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { layOutAll } from './add-styles.ts';

/** What axe leaves in the page. */
interface WithAxe {
  axe?: { run: (context: Document, options: RunOptions) => Promise<AxeResults> };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules of those that look at colours, which are all that a theme changes. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Axe finds nothing wrong with the page as it stands, in the light theme and in the dark one. Motion is switched off
 * meanwhile, and fades that have begun are finished: half of one would fail by chance.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // Half a megabyte of script: a page that has it keeps it until it is loaded again.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(`${AXE};0`);
  await layOutAll(page);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expectNothingFound(page, 'light', { type: 'tag', values: ALL_RULES });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectNothingFound(page, 'dark', { type: 'rule', values: COLOUR_RULES });
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

async function expectNothingFound(page: Page, theme: string, runOnly: RunOptions['runOnly']): Promise<void> {
  const { looked, found } = await page.evaluate(async (only) => {
    const { axe } = globalThis as WithAxe;
    if (!axe) throw new Error('the page has no axe');
    for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
    // Sheets of styles and media are loaded for rules that are not asked for, or have nothing to look at.
    const options: RunOptions = { ...(only && { runOnly: only }), resultTypes: ['violations'], preload: false };
    const { violations, passes } = await axe.run(document, options);
    return {
      looked: passes.map(({ id }) => id),
      found: violations.map(({ id, help, nodes }) => ({
        id,
        help,
        where: nodes.map(({ target }) => target.join(' ')),
      })),
    };
  }, runOnly);
  expect(looked, 'what axe has looked at').toContain('color-contrast');
  expect(found, `what axe finds in the ${theme} theme`).toEqual([]);
}
