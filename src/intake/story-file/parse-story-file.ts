import { OverlayError, parseOverlay } from '#bundle/overlay/parse-overlay.ts';
import type { Overlay } from '#bundle/overlay/overlay.ts';
import type { ArticleSource } from '#bundle/story-source.ts';
import { MOST_ARTICLES, MOST_CHARACTERS } from '#intake/limits.ts';
import type { Refusal } from '#intake/rejection.ts';
import { findMistake } from '#intake/to-known.ts';
import { FieldFault, FieldReader } from './field-reader.ts';
import { findJsonFault } from './find-json-fault.ts';
import { type SavedStory, STORY_FILE_FORMAT, STORY_FILE_VERSION } from '#bundle/story-file/story-file.ts';

const STORY_KEYS = ['format', 'version', 'title', 'summary', 'articles', 'corrections', 'notes'];
const ARTICLE_KEYS = ['id', 'file', 'title', 'outlet', 'author', 'url', 'published', 'language', 'text'];

/** Ids stand in addresses, and corrections speak of articles by them. */
const ARTICLE_ID = /^[a-z0-9_-]{1,255}$/;

/** Undoing, and changes in two tabs, can bring a story somewhat over what it takes in; it opens again all the same. */
const LEEWAY = 2;

const UPDATE =
  'Reload this page to get the newest version of Parallax, or open the file where it was saved. It is not changed.';
const DIVIDE = 'Divide it into several stories where it was saved.';

/** The story of a story file; or why it cannot be opened, and where. Never throws. */
export function parseStoryFile(text: string): SavedStory | Refusal {
  try {
    return readStory(new FieldReader('', parseJson(text)));
  } catch (error) {
    // What else can be thrown: it is nested too deep or too large for this browser.
    const fault = error instanceof FieldFault ? error : new FieldFault(`It could not be read (${String(error)}).`);
    return { reason: fault.message, remedy: fault.remedy };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const fault = findJsonFault(text);
    if (!fault) throw error;
    const before = text.slice(0, fault.at).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    throw new FieldFault(`It is damaged in line ${before.length}, column ${column}: ${fault.what}.`);
  }
}

function readStory(file: FieldReader): SavedStory {
  if (file.value('format') !== STORY_FILE_FORMAT) throw file.fault('format', `"${STORY_FILE_FORMAT}"`);
  expectKnownVersion(file);
  file.expectOnly(STORY_KEYS);
  const articles = file.list('articles').map((value, at) => readArticle(new FieldReader(`articles[${at}].`, value)));
  expectDistinct(articles);
  expectWithinLimits(articles);
  return { title: file.text('title'), summary: file.textOrNull('summary'), articles, ...readOverlay(file) };
}

function expectKnownVersion(file: FieldReader): void {
  const version = file.value('version');
  if (!Number.isSafeInteger(version) || Number(version) < 1) throw file.fault('version', `${STORY_FILE_VERSION}`);
  if (Number(version) <= STORY_FILE_VERSION) return;
  throw new FieldFault(
    `A newer version of Parallax has saved it, in version ${String(version)} of the story file; this one reads version ${STORY_FILE_VERSION} and could lose something of it.`,
    UPDATE,
  );
}

function readArticle(article: FieldReader): ArticleSource {
  article.expectOnly(ARTICLE_KEYS);
  const id = article.text('id');
  if (!ARTICLE_ID.test(id)) throw article.fault('id', 'a name of a–z, 0–9, - and _');
  return {
    id,
    file: article.text('file'),
    title: article.textOrNull('title'),
    outlet: article.textOrNull('outlet'),
    author: article.textOrNull('author'),
    url: readKnown(article, 'url', 'a web address as https://example.org/page'),
    published: readKnown(article, 'published', 'a day as 2023-09-22'),
    language: readKnown(article, 'language', 'a language tag as “en” or “pt-BR”'),
    text: article.text('text'),
  };
}

function readKnown(article: FieldReader, key: 'url' | 'published' | 'language', expected: string): string | null {
  const value = article.textOrNull(key);
  if (value !== null && (value.trim() === '' || findMistake(key, value) !== null)) throw article.fault(key, expected);
  return value;
}

function expectDistinct(articles: readonly ArticleSource[]): void {
  const places = new Map<string, number>();
  for (const [at, { id }] of articles.entries()) {
    const first = places.get(id);
    if (first !== undefined) {
      throw new FieldFault(`articles[${at}].id is "${id}", as articles[${first}].id is; each article needs its own.`);
    }
    places.set(id, at);
  }
}

function expectWithinLimits(articles: readonly ArticleSource[]): void {
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  if (articles.length > MOST_ARTICLES * LEEWAY) {
    throw new FieldFault(`It has ${articles.length} articles; a story can have ${MOST_ARTICLES} at most.`, DIVIDE);
  }
  if (characters > MOST_CHARACTERS * LEEWAY) {
    throw new FieldFault(
      `Its texts have ${characters} characters; those of a story can have ${MOST_CHARACTERS}.`,
      DIVIDE,
    );
  }
}

function readOverlay(file: FieldReader): Overlay {
  const { corrections = [], notes = [] } = { corrections: file.value('corrections'), notes: file.value('notes') };
  try {
    return parseOverlay({ corrections, notes });
  } catch (error) {
    if (error instanceof OverlayError) throw new FieldFault(`${error.faults[0]}.`);
    throw error;
  }
}
