import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { paths } from '#app/paths.ts';
import { PAGES } from './pages.ts';
import { toPreloadScript } from './to-preload-script.ts';

const FILES = Object.fromEntries(Object.keys(PAGES).map((page) => [page, ['assets/all.js', `assets/${page}.css`]]));

/** What a page asks for at an address, below a base. */
function listPreloads(address: string, base = '/'): string[] {
  const asked: string[] = [];
  const document = {
    documentElement: { dataset: { base } },
    createElement: () => ({}),
    head: {
      append: ({ rel, as, href, fetchPriority }: Record<string, string>) =>
        asked.push(`${rel} ${as} ${href}${fetchPriority === 'low' ? ' later' : ''}`),
    },
  };
  runInNewContext(toPreloadScript(FILES, ['assets/timeline.css']), {
    document,
    location: { pathname: address.replace(/\?.*/, '') },
  });
  return asked;
}

describe('the script that names what a page needs', () => {
  it.each([
    ['home', paths.stories()],
    ['overview', paths.story('fire')],
    ['timeline', paths.timeline('fire', { event: 'e1' })],
    ['compare', paths.compare('fire')],
    ['quotes', paths.quotes('fire')],
    ['people', paths.person('fire', 'Ada')],
    ['corrections', paths.corrections('fire')],
    ['sources', paths.sources('fire')],
    ['article', paths.article('fire', 'a1')],
  ])('asks for the code, the styles and the data of %s', (page, address) => {
    expect(listPreloads(address)).toEqual([
      `preload fetch /data/${page === 'home' ? 'stories' : 'stories/fire'}.json`,
      'modulepreload script /assets/all.js',
      `preload style /assets/${page}.css${page === 'timeline' ? ' later' : ''}`,
    ]);
  });

  it('names them below the path that the app is hosted under', () => {
    const [data, script] = listPreloads('/news/stories/%C3%A9t%C3%A9/', '/news/');
    expect(data).toBe('preload fetch /news/data/stories/%C3%A9t%C3%A9.json');
    expect(script).toBe('modulepreload script /news/assets/all.js');
  });

  it('asks for no file of a story that the reader keeps', () => {
    for (const address of [paths.quotes('own~0123456789ab'), '/stories/own%7E0123456789ab/quotes']) {
      expect(listPreloads(address)).toEqual([
        'modulepreload script /assets/all.js',
        'preload style /assets/quotes.css',
      ]);
    }
  });

  it.each(['/elsewhere', '/stories', '/stories/fire/toString', '/stories/fire/maps'])(
    'asks for nothing at %s',
    (address) => {
      expect(listPreloads(address)).toEqual([]);
    },
  );
});
