import { EMPTY_OVERLAY } from '#bundle/overlay/overlay.ts';
import { ALONE_PAGE } from '#bundle/story-slot.ts';
import { toAlonePage } from '#exports/alone/to-alone-page.ts';
import type { DataFiles } from '#preprocess/build-data-files.ts';
import type { BuiltFile } from '#preprocess/site/built-file.ts';
import { toSite } from '#preprocess/site/to-site.ts';
import type { Command } from './parse-command-line.ts';
import { readApp } from './read-app.ts';
import { readStories } from './read-stories.ts';
import { assertCanWrite, writeFiles } from './write-files.ts';

/** `appFolder` is where the built app lies. Returns what was done, in words, when all of it was. */
export function buildSite(
  { seeds, out, base, isSingleFile, isForced }: Extract<Command, { name: 'build' }>,
  appFolder: string,
): string {
  assertCanWrite(out, seeds, isForced);
  const app = readApp(appFolder);
  const data = readStories(seeds);
  writeFiles(out, isSingleFile ? toPages(app, data) : toSite(app, data, base));
  const stories = data.bundles.map(({ id, title }) => (isSingleFile ? `  ${id}.html: ${title}` : `  ${title}`));
  const what = isSingleFile ? 'a page for each story' : `a site for ${base}`;
  return [`${out}: ${what}`, ...stories, ''].join('\n');
}

function toPages(app: readonly BuiltFile[], { bundles }: DataFiles): BuiltFile[] {
  const template = app.find(({ path }) => path === ALONE_PAGE);
  if (!template) throw new Error(`the app has no ${ALONE_PAGE}`);
  const page = new TextDecoder().decode(Buffer.from(template.content));
  return bundles.map((found) => ({
    path: `${found.id}.html`,
    content: toAlonePage(page, { found, overlay: EMPTY_OVERLAY }).join(''),
  }));
}
