import { describe, expect, it } from 'vitest';
import { leaveOutSystemFiles } from './leave-out-system-files.ts';
import { listDroppedFiles } from './list-dropped-files.ts';

type Tree = { [name: string]: Tree | string | null };

/** Entries as a browser gives them: a text is a file, null one that cannot be opened; folders come in parts. */
function toEntry(name: string, content: Tree | string | null, parent = ''): FileSystemEntry {
  const fullPath = `${parent}/${name}`;
  const isDirectory = typeof content === 'object' && content !== null;
  const file = (resolve: (file: File) => void, reject: (error: Error) => void) =>
    typeof content === 'string' ? resolve(new File([content], name)) : reject(new Error('locked'));
  const createReader = () => {
    const left = isDirectory ? Object.entries(content).map(([key, each]) => toEntry(key, each, fullPath)) : [];
    return { readEntries: (resolve: (part: FileSystemEntry[]) => void) => resolve(left.splice(0, 2)) };
  };
  // Only what is used of it.
  return { name, fullPath, isFile: !isDirectory, isDirectory, file, createReader } as unknown as FileSystemEntry;
}

const drop = (tree: Tree) => {
  const items = Object.entries(tree).map(([name, content]) => ({
    kind: 'file',
    webkitGetAsEntry: () => toEntry(name, content),
  }));
  return listDroppedFiles({ items, files: [new File(['a'], 'a.txt')] } as unknown as DataTransfer);
};
const names = (files: readonly File[]) => files.map(({ name }) => name);

describe('what was dropped', () => {
  it('is the files of folders too, called by their paths', async () => {
    const files = await drop({
      story: { 'a.txt': 'A', more: { 'b.txt': 'B', 'c.txt': 'C', 'd.txt': 'D' } },
      'e.txt': 'E',
    });
    expect(names(files)).toEqual(['story/a.txt', 'story/more/b.txt', 'story/more/c.txt', 'story/more/d.txt', 'e.txt']);
    expect(await files[1]?.text()).toBe('B');
  });

  it('is the files as they are when no folder is among them', async () => {
    expect(names(await drop({ 'a.txt': 'A' }))).toEqual(['a.txt']);
  });

  it('names a file that cannot be opened, and goes on', async () => {
    const [locked, other] = await drop({ story: { 'locked.txt': null, 'a.txt': 'A' } });
    expect([locked?.name, other?.name]).toEqual(['story/locked.txt', 'story/a.txt']);
    expect(() => locked?.slice(0, 1)).toThrow('could not be opened');
  });

  it('has an end, however many files and folders there are', async () => {
    const many = Object.fromEntries(Array.from({ length: 4000 }, (_, at) => [`${at}.txt`, 'a']));
    expect(await drop({ many })).toHaveLength(3000);
    let deep: Tree = { 'a.txt': 'a' };
    for (let depth = 0; depth < 100; depth++) deep = { deep };
    expect(await drop(deep)).toEqual([]);
  });
});

it('files of the system, and those beside a saved page, are left out of a folder', () => {
  const kept = ['a/x.txt', 'a/page.html', 'a/other_files/y.txt', 'a/.z/..txt/x', 'b_files/page.html'];
  const left = [
    'a/.DS_Store',
    '.git/config',
    '__MACOSX/a.txt',
    'a/Thumbs.db',
    'a/~$a.docx',
    'a/page_files/b.js',
    'a/page_files/c/d.png',
  ];
  const files = [...kept, ...left].map((name) => new File([], name));
  expect(names(leaveOutSystemFiles(files))).toEqual(kept.filter((name) => name !== 'a/.z/..txt/x'));
});
