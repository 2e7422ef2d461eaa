import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NOTHING_KNOWN, type StorySource } from '#bundle/story-source.ts';
import { toAddressId } from '#bundle/to-address-id.ts';
import { type StoryJson, type StoryJsonArticle, parseStoryJson } from './parse-story-json.ts';
import { type SeedProblem, SeedProblemsError } from './seed-problem.ts';

const STORY_FILE = 'story.json';

/**
 * Reads every story folder of `seedsDir`, in the order of their names; texts byte for byte.
 * A folder without `story.json` is a story too: its `.txt` files in the order of their names.
 * @throws SeedProblemsError with all problems of all folders
 */
export function readSeeds(seedsDir: string): StorySource[] {
  const problems: SeedProblem[] = [];
  const folders = readdirSync(seedsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .toSorted();
  const stories = folders.map((folder) => readStory(seedsDir, folder, problems));
  problems.push(...findSharedIds(folders.map((folder) => ({ id: toId(folder), name: folder, path: folder }))));
  if (problems.length > 0) throw new SeedProblemsError(problems);
  return stories;
}

function readStory(seedsDir: string, folder: string, problems: SeedProblem[]): StorySource {
  const dir = join(seedsDir, folder);
  const files = readdirSync(dir)
    .filter((name) => name.endsWith('.txt'))
    .toSorted();
  const story = readStoryJson(dir, folder, files, problems);
  const known = story.articles ?? files.map((file): StoryJsonArticle => ({ file, ...NOTHING_KNOWN }));
  if (files.length === 0) problems.push(problem(folder, 'this story has no .txt file'));
  const articles = known
    .filter(({ file }) => files.includes(file))
    .map((article) => ({ ...article, id: toId(article.file), text: readText(dir, folder, article.file, problems) }));
  problems.push(...findSharedIds(articles.map(({ id, file }) => ({ id, name: file, path: `${folder}/${file}` }))));
  return { id: toId(folder), title: story.title ?? toTitle(folder), summary: story.summary, articles };
}

/** Different names can give one id, and so one address: "A b" and "a-b". */
function findSharedIds(things: readonly { id: string; name: string; path: string }[]): SeedProblem[] {
  const owners = new Map<string, string>();
  return things.flatMap(({ id, name, path }) => {
    const owner = owners.get(id) ?? name;
    owners.set(id, owner);
    return owner === name ? [] : [problem(path, `its id "${id}" is also that of ${owner}; rename one of them`)];
  });
}

function readStoryJson(dir: string, folder: string, files: string[], problems: SeedProblem[]): StoryJson {
  const path = join(dir, STORY_FILE);
  if (!existsSync(path)) return { title: null, summary: null, articles: null };
  const read = parseStoryJson(readFileSync(path, 'utf8'), `${folder}/${STORY_FILE}`, new Set(files));
  problems.push(...read.problems);
  return read.story;
}

/** The file's text; a byte order mark is not text, and bytes that are no UTF-8 are a problem, not a `�`. */
function readText(dir: string, folder: string, file: string, problems: SeedProblem[]): string {
  const bytes = readFileSync(join(dir, file));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    problems.push(problem(`${folder}/${file}`, 'this file is not UTF-8 text; save it as UTF-8'));
    return '';
  }
}

const problem = (file: string, message: string): SeedProblem => ({ file, line: 1, column: 1, message });

const toId = (name: string) => toAddressId(name.replace(/\.txt$/, ''));

/** "harbour-fire_reports" → "Harbour fire reports" */
const toTitle = (folder: string) => {
  const words = folder.replace(/[-_]+/g, ' ').trim() || folder;
  return words.charAt(0).toUpperCase() + words.slice(1);
};
