import { useParams, useRouteError } from 'react-router';
import { isOwnStoryId } from '#bundle/own-story-id.ts';
import { BundleVersionError, LoadError, NotFoundError } from '#queries/load-errors.ts';
import { KeepingError } from '#store/shelf.ts';
import { MessagePage } from './MessagePage.tsx';
import { WayHome } from './WayHome.tsx';

/** What is shown in place of a page that could not be loaded or that failed. */
export function ErrorPage() {
  const error = useRouteError();
  const { story } = useParams();

  if (error instanceof NotFoundError) {
    return (
      <MessagePage title="There is no such story">
        <p>
          {story === undefined
            ? 'The list of stories is missing from this site.'
            : isOwnStoryId(story)
              ? 'Your own stories are kept only in the browser where you made them. This one is not kept here: it may have been deleted, or made in another browser.'
              : `No story is called “${story}” here. The link may be cut short, or the story may have been renamed or removed.`}
        </p>
        <WayHome />
      </MessagePage>
    );
  }
  if (error instanceof BundleVersionError) {
    return (
      <MessagePage title="This story file belongs to another version of Parallax">
        <p>
          It is written in format {error.found}, and this app reads format {error.expected}. Build the site again, so
          that the app and its stories match. If it was just updated, reloading the page is enough.
        </p>
        <WayHome canReload />
      </MessagePage>
    );
  }
  if (error instanceof LoadError) {
    return (
      <MessagePage title="The story could not be loaded">
        <p>The reason: {error.message}. Check the connection, then try once more.</p>
        <WayHome canReload />
      </MessagePage>
    );
  }
  if (error instanceof KeepingError) {
    return (
      <MessagePage title="Your story could not be read">
        <p>{error.message}</p>
        <WayHome canReload />
      </MessagePage>
    );
  }
  return (
    <MessagePage title="Parallax made a mistake here">
      <p>
        It is a fault of the program, not of yours: {error instanceof Error ? error.message : String(error)}. Reloading
        the page may help.
      </p>
      <WayHome canReload />
    </MessagePage>
  );
}
