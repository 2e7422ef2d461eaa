import { createHash } from 'node:crypto';
import type { BuildList, FileHashes } from '#bundle/build-list.ts';
import { LICENCES } from '#bundle/licences-file.ts';
import type { BuiltFile } from '#preprocess/site/built-file.ts';

/**
 * The stories are kept at once as long as they come to no more than that, the smallest first: a reader who opens one
 * story of a hundred should not load them all. The bundled one takes 0.1 MB.
 */
const STORIES_BYTES = 5_000_000;

/** A file as large as the whole app is for few readers: what reads PDFs, the page that a story is saved in. */
const LARGE_BYTES = 1_000_000;

/** What a service worker keeps of a build: what the app itself needs, and nothing else. */
export function toBuildList(files: readonly BuiltFile[]): BuildList {
  const atOnce: FileHashes = {};
  const onUse: FileHashes = {};
  const served = files.filter(isKept).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, content } of served.filter((file) => !isStory(file))) {
    (toSize({ content }) <= LARGE_BYTES ? atOnce : onUse)[toAddress(path)] = toHash(content);
  }
  let stories = 0;
  for (const { path, content } of served.filter(isStory).toSorted((a, b) => toSize(a) - toSize(b))) {
    stories += toSize({ content });
    (stories <= STORIES_BYTES ? atOnce : onUse)[toAddress(path)] = toHash(content);
  }
  const id = createHash('sha256')
    .update(JSON.stringify([atOnce, onUse]))
    .digest('hex')
    .slice(0, 16);
  return { id, atOnce, onUse };
}

/** What only the host, the build or a lawyer reads is not. */
const isKept = ({ path }: BuiltFile) => !path.startsWith('.') && path !== LICENCES;
const isStory = ({ path }: BuiltFile) => path.startsWith('data/stories/');
const toSize = ({ content }: Pick<BuiltFile, 'content'>) => Buffer.byteLength(content);
const toHash = (content: BuiltFile['content']) => `sha256-${createHash('sha256').update(content).digest('base64')}`;
/** As the app asks for it: the page by the address of its folder, since hosts send those on who name the file. */
const toAddress = (path: string) => (path === 'index.html' ? '' : path.split('/').map(encodeURIComponent).join('/'));
