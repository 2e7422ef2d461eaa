import { memo } from 'react';
import { useHref } from 'react-router';
import { paths } from '#app/paths.ts';
import { toCountWords } from '#ui/count-words.ts';
import { useReadStory } from '#queries/corrected-story.ts';
import { saveFile } from '#ui/save-file.ts';
import { toWholeAddress } from '#ui/take-away/to-whole-address.ts';
import { TakeAwayMenu } from '#ui/take-away/TakeAwayMenu.tsx';
import { type Addresses, DATA_FACTS, DATA_FORMATS, isDataFormat, type Shown, toDataFile } from './formats.ts';
import { type DrawingState, PICTURE_FACTS, PICTURE_FORMATS, toPictureFile } from './picture/picture-formats.ts';

interface TakeAwayProps extends Omit<Shown, 'address' | 'work'> {
  /** What the drawing shows; null where nothing has a date. */
  drawn: DrawingState | null;
  /** Tells the reader what has been saved. */
  onSaved: (words: string) => void;
}

const FACTS = { ...DATA_FACTS, ...PICTURE_FACTS };

/** Saves the events that are listed, or the drawing as it stands, as a file. */
export const TakeAway = memo(function TakeAway({ drawn, onSaved, ...shown }: TakeAwayProps) {
  const { story, events } = shown;
  const addresses = useAddresses(story.id);
  const work = useReadStory(story.id);
  const save = async (format: keyof typeof FACTS) => {
    const address = toWholeAddress(location.href);
    const { ending, type } = FACTS[format];
    if (isDataFormat(format)) {
      const { text, said } = await toDataFile(format, { ...shown, address, work }, addresses);
      saveFile(`${story.id}-events.${ending}`, text, type);
      onSaved(said);
    } else if (drawn) {
      const { content, said } = await toPictureFile(format, story, drawn, address);
      saveFile(`${story.id}-timeline.${ending}`, content, type);
      onSaved(said);
    }
  };
  return (
    <TakeAwayMenu
      what={`${events.length === 1 ? 'The event' : `The ${toCountWords(events.length, 'event')}`} listed here, ${drawn ? 'or the drawing, ' : ''}as a file:`}
      formats={drawn ? [...DATA_FORMATS, ...PICTURE_FORMATS] : DATA_FORMATS}
      facts={FACTS}
      onSave={(format) => void save(format)}
    />
  );
});

/** Whole addresses, below whatever path the app is served under. */
function useAddresses(storyId: string): Addresses {
  const timeline = useHref(paths.timeline(storyId));
  const article = useHref(paths.article(storyId, ''));
  return {
    event: (id) => toWholeAddress(`${timeline}?${new URLSearchParams({ event: id })}`),
    article: (id) => toWholeAddress(`${article}${encodeURIComponent(id)}`),
  };
}
