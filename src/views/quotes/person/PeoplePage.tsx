import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { PersonPage } from './PersonPage.tsx';
import { SpeakerList } from './SpeakerList.tsx';
import { toPerson } from './to-person.ts';

/** Everybody who speaks in a story, or the one whom the address names. */
export function PeoplePage({ story }: { story: StoryBundle }) {
  const [params] = useSearchParams();
  const name = params.get('name');
  const person = useMemo(() => (name === null ? null : toPerson(story, name)), [story, name]);
  if (name === null) return <SpeakerList story={story} unknown={null} />;
  // A new person is a new page: what was open for the one before is not open for this one.
  return person ? (
    <PersonPage key={name} story={story} person={person} />
  ) : (
    <SpeakerList story={story} unknown={name} />
  );
}
