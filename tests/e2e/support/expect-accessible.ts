import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** A part of axe's rules. */
interface RunOnly {
  type: 'tag' | 'rule';
  values: string[];
}

const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules of those that look at colours, which are all that a theme changes. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Axe finds nothing wrong with the page as it stands, in the light theme and in the dark one. Motion is switched off
 * meanwhile: what a fade has not finished yet would fail by chance.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expectNothingFound(page, 'light', { type: 'tag', values: ALL_RULES });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectNothingFound(page, 'dark', { type: 'rule', values: COLOUR_RULES });
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

async function expectNothingFound(page: Page, theme: string, runOnly: RunOnly): Promise<void> {
  // The page has no frames: the mode for those, which opens a page of its own each time, takes twice as long.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ runOnly, resultTypes: ['violations'] });
  const { violations, passes } = await axe.analyze();
  expect(
    passes.map(({ id }) => id),
    'what axe has looked at',
  ).toContain('color-contrast');
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target }) => target.join(' ')),
  }));
  expect(found, `what axe finds in the ${theme} theme`).toEqual([]);
}
