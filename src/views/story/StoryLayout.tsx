import { Link, Outlet, useLocation, useNavigate } from 'react-router';
import { paths } from '#app/paths.ts';
import { isOwnStoryId } from '#bundle/own-story-id.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { PaletteButton } from '#ui/palette/PaletteButton.tsx';
import { type OfferedAction, useOfferedActions } from '#ui/palette/offered-actions.ts';
import { useHotkeys } from '#ui/use-hotkeys.ts';
import { ArticleList } from './ArticleList.tsx';
import { OverlayLine } from './OverlayLine.tsx';
import styles from './StoryLayout.module.css';
import { TakeStory } from './take-away/TakeStory.tsx';

/** The header that all pages of a story share: what it is, which articles it has, and the ways to look at it. */
export function StoryLayout({ story }: { story: StoryBundle }) {
  const navigate = useNavigate();
  // Hosts of files add a slash to the address of a folder.
  const { pathname: address, search } = useLocation();
  const pathname = address.replace(/\/$/, '');
  const tabs = [
    { name: 'Overview', path: paths.story(story.id), below: null },
    { name: 'Timeline', path: paths.timeline(story.id), below: null },
    { name: 'Compare', path: paths.compare(story.id), below: null },
    { name: 'Quotes', path: paths.quotes(story.id), below: paths.person(story.id) },
  ];
  useHotkeys(Object.fromEntries(tabs.map(({ path }, index) => [String(index + 1), () => void navigate(path)])));
  const ways: OfferedAction[] = [
    ...tabs.map(({ name, path }, index) => ({ label: name, words: 'go to view', keys: String(index + 1), does: path })),
    ...(pathname === paths.compare(story.id) ? [] : toWaysOfComparing(story.id)),
    { label: 'Who speaks', words: 'people persons speakers', does: paths.person(story.id) },
    { label: 'Corrections', words: 'corrected notes undo', does: paths.corrections(story.id) },
  ];
  if (isOwnStoryId(story.id)) {
    ways.push({ label: 'Add or correct articles', words: 'give paste files sources', does: paths.sources(story.id) });
  }
  // The page that is shown is no way.
  useOfferedActions(
    'story',
    ways.filter(({ does }) => does !== pathname + search),
  );

  return (
    <>
      <section className={styles.header} aria-label="About this story">
        <h1 className={styles.title} tabIndex={-1}>
          <bdi>{story.title}</bdi>
        </h1>
        <div className={styles.about}>
          <ArticleList story={story} />
          {isOwnStoryId(story.id) && (
            <Link className={`${styles.work} no-print`} to={paths.sources(story.id)}>
              Add or correct articles
            </Link>
          )}
          <OverlayLine story={story.id} />
        </div>
        <div className={`${styles.bar} no-print`}>
          <nav className={styles.tabs} aria-label="Story">
            {tabs.map(({ name, path, below }) => (
              // "true": the page is not the tab's own, but one that it leads to.
              <Link
                key={name}
                to={path}
                aria-current={pathname === path ? 'page' : pathname === below ? 'true' : undefined}
              >
                {name}
              </Link>
            ))}
          </nav>
          <div className={styles.tools}>
            <PaletteButton label="Search this story" />
            <TakeStory story={story} />
          </div>
        </div>
      </section>
      <main className={styles.main} id="main" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}

/** Compare itself has switches for them, which keep the place where one reads. */
const toWaysOfComparing = (story: string): OfferedAction[] => [
  { label: 'Compare in a table', does: paths.compare(story, { mode: 'table' }) },
  { label: 'Compare, annotated', does: paths.compare(story, { mode: 'annotated' }) },
];
