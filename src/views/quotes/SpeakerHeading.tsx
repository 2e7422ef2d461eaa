import { Fragment, memo } from 'react';
import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { Span } from '#analysis/annotations.ts';
import { MarkedText } from '#ui/MarkedText.tsx';
import words from './QuoteWords.module.css';
import type { ShownSpeaker } from '#bundle/to-speaker.ts';

interface SpeakerHeadingProps {
  storyId: string;
  speaker: ShownSpeaker;
  /** What the search found in the heading. */
  marks: readonly Span[];
}

/** Who speaks, with what the search found in the names; each name leads to all that the person says. */
export const SpeakerHeading = memo(function SpeakerHeading({ storyId, speaker, marks }: SpeakerHeadingProps) {
  const { heading, names } = speaker;
  const marked = (start: number, end: number) => (
    <MarkedText text={heading} start={start} end={end} marks={marks}>
      {(_highlight, content) => <mark className={words.match}>{content}</mark>}
    </MarkedText>
  );
  const places = names.reduce<{ name: string; start: number; end: number }[]>((found, name) => {
    const start = heading.indexOf(name, found.at(-1)?.end ?? 0);
    return [...found, { name, start, end: start + name.length }];
  }, []);
  return (
    <>
      {places.map(({ name, start, end }, index) => (
        <Fragment key={name}>
          {marked(places[index - 1]?.end ?? 0, start)}
          <Link to={paths.person(storyId, name)}>
            <bdi>{marked(start, end)}</bdi>
          </Link>
        </Fragment>
      ))}
      {marked(places.at(-1)?.end ?? 0, heading.length)}
    </>
  );
});
