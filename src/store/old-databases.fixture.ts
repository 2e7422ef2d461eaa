/* Databases as earlier versions of the app have written them. These stay as they are, whatever the app of today does. */

/** Version 1, of November 2026: stories alone, whose articles have no language yet. */
export const FIRST_STORY = {
  id: 'own~0123456789ab',
  title: 'The old lighthouse of Marlow reopens',
  summary: null,
  articles: [
    {
      id: 'pasted-text-1',
      file: 'pasted text 1',
      text: 'The old lighthouse of Marlow reopens\n\n"We have waited long," said Ines Calder on 4 May 2023.',
      title: null,
      outlet: 'The Herald',
      author: null,
      url: 'https://example.org/lighthouse',
      published: '2023-05-05',
    },
    {
      id: 'old',
      file: 'old.txt',
      text: '“Café” €5',
      title: 'A café',
      outlet: null,
      author: 'A. Marsh',
      url: null,
      published: null,
    },
  ],
  created: 1_795_000_000_000,
  changed: 1_795_000_100_000,
};

/** Self-contained, so that a test can also run it in the page of a browser. */
export function createFirstDatabase(indexedDB: IDBFactory, story: object = FIRST_STORY): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('parallax', 1);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('stories', { keyPath: 'id' }).put(story);
    });
    request.addEventListener('error', () => reject(new Error('no database')));
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
  });
}
