import { describe, expect, it } from 'vitest';
import { toBuildList } from './to-build-list.ts';

const page = { path: 'index.html', content: '<title>Page</title>' };
const story = (id: string, bytes: number) => ({ path: `data/stories/${id}.json`, content: 'x'.repeat(bytes) });

describe('toBuildList', () => {
  it('lists every file by the address that the app asks for, and nothing that is not served', () => {
    const { atOnce, onUse } = toBuildList([
      page,
      { path: 'assets/main-1.js', content: new Uint8Array([1]) },
      { path: '.vite/manifest.json', content: '{}' },
      { path: 'licences.txt', content: 'MIT' },
      story('été 100%', 10),
    ]);
    expect(Object.keys(atOnce)).toEqual(['assets/main-1.js', '', 'data/stories/%C3%A9t%C3%A9%20100%25.json']);
    expect(onUse).toEqual({});
    expect(atOnce['']).toBe('sha256-DNUkn7PqGJEOR2VjqNjLsAZBcos6p12jebf3j8B7bhI=');
  });

  it('keeps small stories at once and large ones when they are used', () => {
    const { atOnce, onUse } = toBuildList([page, story('long', 4_000_000), story('longer', 6_000_000), story('s', 9)]);
    expect(Object.keys(atOnce)).toEqual(['', 'data/stories/s.json', 'data/stories/long.json']);
    expect(Object.keys(onUse)).toEqual(['data/stories/longer.json']);
  });

  it('keeps what is as large as the whole app only when it is used', () => {
    const reader = { path: 'assets/pdf-entry-1.js', content: 'x'.repeat(1_000_001) };
    expect(Object.keys(toBuildList([page, reader]).onUse)).toEqual(['assets/pdf-entry-1.js']);
  });

  it('has the same id for the same files in any order, and another when one of them changes', () => {
    const files = [page, story('s', 9)];
    expect(toBuildList(files.toReversed()).id).toBe(toBuildList(files).id);
    expect(toBuildList([page, story('s', 8)]).id).not.toBe(toBuildList(files).id);
  });
});
