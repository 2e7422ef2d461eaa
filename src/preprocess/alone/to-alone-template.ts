import { createHash } from 'node:crypto';
import { PRODUCT } from '#bundle/app-version.ts';
import { SLOT_END, SLOT_START, TITLE_SLOT } from '#bundle/story-slot.ts';

/**
 * A page that loads nothing and lets nothing else in: its one script and its one style sheet are named by their hashes,
 * fonts stand in the style sheet, and workers are made from text of the script. The story is data, which runs nothing.
 * @throws when the script or the style sheet would not be read as it is
 */
export function toAloneTemplate({ script, style }: { script: string; style: string }): string {
  const code = expectVerbatim('script', script.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3c!--'));
  const css = expectVerbatim('style', style);
  const policy = [
    "default-src 'none'",
    `script-src ${toHash(code)}`,
    `style-src ${toHash(css)}`,
    'font-src data:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="generator" content="${PRODUCT}" />
    ${TITLE_SLOT}
    <style>${css}</style>
  </head>
  <body>
    <div id="root"></div>
    <noscript>Parallax shows the articles of this file with JavaScript, which is switched off.</noscript>
    ${SLOT_START}${SLOT_END}
    <script type="module">${code}</script>
  </body>
</html>
`;
}

const toHash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a parser of HTML changes, or takes for the end of the element, would fit no hash. */
function expectVerbatim(element: 'script' | 'style', text: string): string {
  const [odd] = new RegExp(`</${element}|<!--|[\\0\\r]`, 'i').exec(text) ?? [];
  if (odd !== undefined) throw new Error(`${JSON.stringify(odd)} cannot stand in a <${element}> of a page`);
  return text;
}
