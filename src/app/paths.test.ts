import { QueryClient } from '@tanstack/react-query';
import { type RouteObject, matchRoutes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { toHomeRoutes } from './home-routes.tsx';
import { paths } from './paths.ts';
import { toRoutes } from './routes.tsx';

const client = new QueryClient();
const routes = toRoutes(client, toHomeRoutes(client));

/** The pattern of the route that an address leads to, as it stands in routes.tsx. */
function routeOf(address: string): string {
  const { pathname } = new URL(address, 'http://localhost');
  const matches = matchRoutes(routes, pathname) ?? [];
  return matches.map(({ route }: { route: RouteObject }) => route.path ?? (route.index ? 'index' : '')).join('|');
}

const STORY = 'harbour fire/Łódź';

describe('every path leads to its page', () => {
  it.each([
    ['stories', paths.stories(), '/||index'],
    ['story', paths.story(STORY), '/||stories/:story|index'],
    ['sources', paths.sources(STORY), '/||stories/:story/articles'],
    ['corrections', paths.corrections(STORY), '/||stories/:story|corrections'],
    ['timeline', paths.timeline(STORY, { event: 'a.e1' }), '/||stories/:story|timeline'],
    ['compare', paths.compare(STORY, { a: 'a', b: 'b', link: 'a.1-b.2' }), '/||stories/:story|compare'],
    ['quotes', paths.quotes(STORY, { q: '"a b"' }), '/||stories/:story|quotes'],
    ['person', paths.person(STORY, 'Ana “Ruiz” & Co'), '/||stories/:story|people'],
    ['article', paths.article(STORY, 'a/b', { at: { start: 1, end: 2 } }), '/||stories/:story|articles/:article'],
  ])('%s', (_name, address, route) => {
    expect(routeOf(address)).toBe(route);
  });

  it('names no path that is not tried here', () => {
    expect(Object.keys(paths)).toEqual([
      'stories',
      'story',
      'sources',
      'corrections',
      'timeline',
      'compare',
      'quotes',
      'person',
      'article',
    ]);
  });
});

describe('an address', () => {
  it('keeps names with any character, and gives them back', () => {
    const { pathname } = new URL(paths.timeline(STORY), 'http://localhost');
    expect(matchRoutes(routes, pathname)?.at(-1)?.params).toMatchObject({ story: STORY });
  });

  it('leaves out what is not chosen', () => {
    expect(paths.timeline('s', { event: null, from: '2023-09-01' })).toBe('/stories/s/timeline?from=2023-09-01');
    expect(paths.quotes('s', { speaker: [] })).toBe('/stories/s/quotes');
    expect(paths.article('s', 'a', { at: null })).toBe('/stories/s/articles/a');
  });

  it('repeats what is chosen several times', () => {
    expect(paths.quotes('s', { speaker: ['A', 'B'] })).toBe('/stories/s/quotes?speaker=A&speaker=B');
  });
});
