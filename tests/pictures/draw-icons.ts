import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ICONS } from '#preprocess/offline/web-manifest.ts';
import { toLaunchOptions } from '../browser/launch-options.ts';

/** `npm run icons`: draws the icons of the installed app from the favicon, when that has changed. */
const FOLDER = 'src/app';
/** Of a maskable icon, a system may cut all that lies outside a circle of four fifths of its width. */
const SHRUNK = 'transform: scale(0.72)';

const drawing = readFileSync(`${FOLDER}/favicon.svg`, 'utf8');
const [background] = /#[0-9a-f]{6}/.exec(drawing) ?? [];
const browser = await chromium.launch(toLaunchOptions());
for (const { file, size, purpose } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const isMaskable = purpose === 'maskable';
  await page.setContent(
    `<style>body { margin: 0; background: ${isMaskable ? background : 'none'} } svg { display: block; ${isMaskable ? SHRUNK : ''} }</style>${drawing}`,
  );
  await page.screenshot({ path: `${FOLDER}/icons/${file}`, omitBackground: true });
  await page.close();
}
await browser.close();
