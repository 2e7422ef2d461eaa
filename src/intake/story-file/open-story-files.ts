import { MOST_STORY_FILE_BYTES } from '#intake/limits.ts';
import type { Refusal, Rejection } from '#intake/rejection.ts';
import { parseStoryFile } from './parse-story-file.ts';
import { type SavedStory, STORY_FILE_ENDING } from '#bundle/story-file/story-file.ts';
import { toSizeWords } from '#ui/size-words.ts';

/** What came of files among which there may be story files. */
export interface OpenedFiles {
  stories: SavedStory[];
  rejected: Rejection[];
  /** Those that are no story files. */
  others: File[];
}

/** Opens the story files among the given ones. Nothing in them makes it throw. */
export async function openStoryFiles(files: readonly File[]): Promise<OpenedFiles> {
  const opened: OpenedFiles = { stories: [], rejected: [], others: [] };
  // One after the other: many large files at once would all be in memory.
  for (const file of files) {
    if (!(await isStoryFile(file))) {
      opened.others.push(file);
      continue;
    }
    const read = await readStoryFile(file);
    if ('reason' in read) opened.rejected.push({ what: file.name, ...read });
    else opened.stories.push(read);
  }
  return opened;
}

/** Ours begin with it; another program may have put the keys in another order. */
const FORMAT = /(?<!\\)"format"\s{0,20}:\s{0,20}"parallax story"/;

/** By what stands in it, whatever it is called; by its name when it is damaged. A large file is looked at once. */
async function isStoryFile(file: File): Promise<boolean> {
  if (file.name.toLowerCase().endsWith(STORY_FILE_ENDING)) return true;
  const isJson = file.name.toLowerCase().endsWith('.json') && file.size <= MOST_STORY_FILE_BYTES;
  try {
    const text = await (isJson ? file : file.slice(0, 200)).text();
    return /^\s{0,100}\{/.test(text) && FORMAT.test(text);
  } catch {
    return false; // whoever reads it next says that it cannot be read
  }
}

async function readStoryFile(file: File): Promise<SavedStory | Refusal> {
  if (file.size > MOST_STORY_FILE_BYTES) {
    return {
      reason: `It has ${toSizeWords(file.size)}, and a story file can have ${toSizeWords(MOST_STORY_FILE_BYTES)} at most.`,
      remedy: 'Divide it into several stories where it was saved.',
    };
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { reason: 'It could not be read.', remedy: 'Check that it is still there, and add it again.' };
  }
  try {
    return parseStoryFile(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return {
      reason: `It is damaged in line ${findBadLine(bytes)}, which is not UTF-8 text.`,
      remedy: 'Save the story to a file again, or put that line right in a text editor and save it as UTF-8.',
    };
  }
}

/** The first line, counted from 1, that is not UTF-8: no letter of it has a byte in common with a line break. */
function findBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let line = 1, start = 0; start <= bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return 1;
}
