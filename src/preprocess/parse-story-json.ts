import { type Node, getNodeValue } from 'jsonc-parser';
import { isIsoDay } from '#bundle/iso-day.ts';
import { toLanguageTag } from '#bundle/language-tag.ts';
import type { ArticleSource } from '#bundle/story-source.ts';
import { parseJsonTree } from './parse-json-tree.ts';
import { type SeedProblem, positionAt } from './seed-problem.ts';

/** What `story.json` says about one article; everything but the file is optional. */
export type StoryJsonArticle = Omit<ArticleSource, 'id' | 'text'>;

export interface StoryJson {
  title: string | null;
  summary: string | null;
  articles: StoryJsonArticle[] | null;
}

const STORY_KEYS = ['title', 'summary', 'articles'];
const ARTICLE_KEYS = ['file', 'title', 'outlet', 'author', 'url', 'published', 'language'];

/**
 * Reads a `story.json`, collecting every problem with its place instead of stopping at the first.
 * `files` are the article files that stand beside it. What is wrong is left out of the result.
 */
export function parseStoryJson(
  text: string,
  path: string,
  files: ReadonlySet<string>,
): { story: StoryJson; problems: SeedProblem[] } {
  const problems: SeedProblem[] = [];
  const report = (offset: number, message: string) =>
    problems.push({ file: path, ...positionAt(text, offset), message });
  const story: StoryJson = { title: null, summary: null, articles: null };

  const { root, faults } = parseJsonTree(text);
  for (const { offset, message } of faults) report(offset, message);
  if (faults.length > 0) return { story, problems };
  if (root?.type !== 'object') {
    report(root?.offset ?? 0, 'expected an object with "title", "summary" and "articles"');
    return { story, problems };
  }

  const fields = readFields(root, STORY_KEYS, report);
  story.title = readText(fields.get('title'), 'title', report);
  story.summary = readText(fields.get('summary'), 'summary', report);
  const list = fields.get('articles');
  if (list && list.type !== 'array') report(list.offset, '"articles" must be a list of objects, each with a "file"');
  if (list?.type === 'array') {
    const seen = new Set<string>();
    story.articles = (list.children ?? []).flatMap((node) => readArticle(node, files, seen, report) ?? []);
    if (list.children?.length === 0) report(list.offset, '"articles" is empty; name at least one file');
  }
  return { story, problems };
}

/** What the app may link to: no "javascript:", and no "example.org" that would be a page of its own. */
const isWebAddress = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

type Report = (offset: number, message: string) => void;

function readArticle(
  node: Node,
  files: ReadonlySet<string>,
  seen: Set<string>,
  report: Report,
): StoryJsonArticle | null {
  if (node.type !== 'object') {
    report(node.offset, 'an article must be an object with a "file"');
    return null;
  }
  const fields = readFields(node, ARTICLE_KEYS, report);
  const file = readText(fields.get('file'), 'file', report);
  const published = readText(fields.get('published'), 'published', report);
  if (published !== null && !isIsoDay(published)) {
    report(fields.get('published')?.offset ?? node.offset, `"${published}" is not a day; write it as YYYY-MM-DD`);
  }
  const url = readText(fields.get('url'), 'url', report);
  if (url !== null && !isWebAddress(url)) {
    report(fields.get('url')?.offset ?? node.offset, `"${url}" is not a web address; write it with https://`);
  }
  const language = readText(fields.get('language'), 'language', report);
  if (language !== null && toLanguageTag(language) === null) {
    report(fields.get('language')?.offset ?? node.offset, `"${language}" is not a language tag; write "en" or "pt-BR"`);
  }
  if (file === null) {
    if (!fields.has('file')) report(node.offset, 'an article needs a "file"');
    return null;
  }
  const place = fields.get('file')?.offset ?? node.offset;
  if (seen.has(file)) report(place, `"${file}" is listed twice`);
  else if (!files.has(file)) report(place, `there is no file "${file}" beside this story.json${hintOf(files)}`);
  seen.add(file);
  return {
    file,
    published,
    title: readText(fields.get('title'), 'title', report),
    outlet: readText(fields.get('outlet'), 'outlet', report),
    author: readText(fields.get('author'), 'author', report),
    url,
    language: language === null ? null : toLanguageTag(language),
  };
}

/** The values of an object by key; unknown and repeated keys are reported and left out. */
function readFields(object: Node, known: readonly string[], report: Report): Map<string, Node> {
  const fields = new Map<string, Node>();
  for (const property of object.children ?? []) {
    const [keyNode, valueNode] = property.children ?? [];
    if (!keyNode || !valueNode) continue;
    const key = String(getNodeValue(keyNode));
    if (!known.includes(key)) report(keyNode.offset, `unknown key "${key}"; known are ${known.join(', ')}`);
    else if (fields.has(key)) report(keyNode.offset, `"${key}" stands here twice`);
    else fields.set(key, valueNode);
  }
  return fields;
}

function readText(node: Node | undefined, key: string, report: Report): string | null {
  if (!node || node.type === 'null') return null;
  const value: unknown = getNodeValue(node);
  if (typeof value === 'string' && value.trim() !== '') return value;
  report(node.offset, `"${key}" must be a text that is not empty`);
  return null;
}

const hintOf = (files: ReadonlySet<string>) => (files.size > 0 ? `; there are ${[...files].join(', ')}` : '');
