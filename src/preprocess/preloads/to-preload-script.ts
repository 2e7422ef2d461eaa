/** Files of the build by the name of the page that needs them, as addresses. */
export type PageFiles = Readonly<Record<string, readonly string[]>>;

/**
 * The script within the page that names, before anything else has been loaded, what its address will need. It stands in
 * every copy of the page alike, since a service worker answers all addresses with one; and a host that knows no story by
 * that name is asked for it as early as it would be anyway. The path that the app is served under stands in the page
 * and not in the script, whose hash the page's policy names.
 */
export function toPreloadScript(pages: PageFiles, later: readonly string[]): string {
  const all = [...new Set(Object.values(pages).flat())];
  const numbers = Object.fromEntries(
    Object.entries(pages).map(([page, files]) => [page, files.map((file) => all.indexOf(file))]),
  );
  return `
      {
        const { base } = document.documentElement.dataset;
        const files = ${JSON.stringify(all)};
        const pages = ${JSON.stringify(numbers)};
        const later = ${JSON.stringify(later.map((file) => all.indexOf(file)))};
        const [root, story, view = 'overview', article] = location.pathname.slice(base.length).split('/').filter(Boolean);
        const page = !root ? 'home' : root !== 'stories' || !story ? '' : view !== 'articles' ? view : article ? 'article' : 'sources';
        const preload = (href, rel, as, fetchPriority = 'auto') => {
          const link = document.createElement('link');
          Object.assign(link, { rel, as, fetchPriority, crossOrigin: '', href: base + href });
          document.head.append(link);
        };
        if (Object.hasOwn(pages, page)) {
          // The reader's own stories, which have a "~" in their names, are no files.
          if (!root) preload('data/stories.json', 'preload', 'fetch');
          else if (!/~|%7e/i.test(story)) preload(\`data/stories/\${story}.json\`, 'preload', 'fetch');
          for (const number of pages[page]) {
            const isStyle = files[number].endsWith('.css');
            const [rel, as] = isStyle ? ['preload', 'style'] : ['modulepreload', 'script'];
            preload(files[number], rel, as, later.includes(number) ? 'low' : 'auto');
          }
        }
      }
    `;
}
